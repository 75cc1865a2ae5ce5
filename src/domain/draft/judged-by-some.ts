import { countDraft } from './count-draft.ts';
import type { DraftItem, JudgedDraft } from './judged-draft.ts';

/**
 * What became of a draft that could be compared with some of the documents alone: what none of these has may well stand in
 * another, and so is not judged.
 */
export const judgedBySome = (text: string, { items }: JudgedDraft): JudgedDraft =>
  countDraft(text, items.map(unlessFound));

function unlessFound(item: DraftItem): DraftItem {
  const isOpen = item.verdict === 'absent' || item.why === 'not-held' || item.why === 'unknown';
  return isOpen ? { ...item, verdict: 'unjudged', why: 'not-at-hand' } : item;
}
