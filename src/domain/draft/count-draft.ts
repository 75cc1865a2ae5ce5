import { comparable } from '../verify/comparable.ts';
import { charactersIn, codeUnits } from './code-units.ts';
import type { DraftItem, JudgedDraft } from './judged-draft.ts';

/** Counts what of a draft was judged. */
export function countDraft(text: string, items: readonly DraftItem[]): JudgedDraft {
  const draft = comparable(text);
  const units = codeUnits(text);
  const count = (wanted: (item: DraftItem) => boolean): number =>
    items.filter(wanted).reduce((sum, { at }) => sum + charactersIn(draft, units, at), 0);
  return {
    items,
    characters: draft.codes.length,
    judged: count(({ kind, verdict }) => kind === 'quotation' && verdict !== 'unjudged'),
    unjudged: count(({ kind, verdict }) => kind === 'quotation' && verdict === 'unjudged'),
    referring: count(({ kind }) => kind === 'reference'),
  };
}
