import type { DraftItem } from './judged-draft.ts';
import type { Meant } from './meant-documents.ts';

/**
 * What is said of a quotation or a reference where the words of some documents are not at hand: what the others have not, or
 * not so, may well stand in one of these, unless one of the others is named in the same sentence.
 */
export function unlessNotAtHand<One extends Pick<DraftItem, 'verdict' | 'why'>>(one: One, { held, near }: Meant): One {
  const isSaid = near && held !== null;
  const isNowhere = one.verdict === 'absent' || one.why === 'not-held';
  const isOther = one.verdict === 'differs' || one.why === 'unknown' || one.why === 'elsewhere';
  return isNowhere || (isOther && !isSaid) ? { ...one, verdict: 'unjudged', why: 'not-at-hand' } : one;
}
