import type { DraftItem, JudgedDraft } from './judged-draft.ts';

/** How many quotations and references of a draft were judged to be what, so that a summary can say all of it. */
export interface DraftCounts {
  readonly verbatim: number;
  readonly differs: number;
  readonly absent: number;
  /** Quotations that are not judged since they are too short, and for other reasons. */
  readonly short: number;
  readonly otherwise: number;
  readonly right: number;
  readonly wrong: number;
  /** References that are not judged. */
  readonly open: number;
  /** Characters of the writer's own, in no quotation and no reference. */
  readonly own: number;
}

/** Counts what became of a draft. */
export function draftCounts({ items, characters, judged, unjudged, referring }: JudgedDraft): DraftCounts {
  const count = (kind: DraftItem['kind'], verdict: DraftItem['verdict']): number =>
    items.filter((item) => item.kind === kind && item.verdict === verdict).length;
  const short = items.filter(({ kind, why }) => kind === 'quotation' && why === 'short').length;
  return {
    verbatim: count('quotation', 'verbatim'),
    differs: count('quotation', 'differs'),
    absent: count('quotation', 'absent'),
    short,
    otherwise: count('quotation', 'unjudged') - short,
    right: count('reference', 'right'),
    wrong: count('reference', 'wrong'),
    open: count('reference', 'unjudged'),
    own: characters - judged - unjudged - referring,
  };
}

/** Whether something of a draft is wrong; what is not judged is neither wrong nor right. */
export const hasWrong = ({ items }: JudgedDraft): boolean =>
  items.some(({ verdict }) => verdict === 'differs' || verdict === 'absent' || verdict === 'wrong');
