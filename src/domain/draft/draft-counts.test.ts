import { expect, it } from 'vitest';
import { countDraft } from './count-draft.ts';
import { draftCounts, hasWrong } from './draft-counts.ts';
import type { DraftItem, DraftQuotation, DraftReference } from './judged-draft.ts';

const text = '甲乙丙丁 戊己庚辛\n壬癸子丑';
const quotation = (
  from: number,
  to: number,
  verdict: DraftQuotation['verdict'],
  why: DraftQuotation['why'] = null,
) => ({
  kind: 'quotation' as const,
  at: { from, to },
  words: text.slice(from, to),
  marked: true,
  verdict,
  why,
  document: null,
  finding: null,
  also: [],
  source: null,
});
const reference = (from: number, to: number, verdict: DraftReference['verdict']) => ({
  kind: 'reference' as const,
  at: { from, to },
  words: text.slice(from, to),
  verdict,
  why: null,
  targets: [],
  source: null,
});

it('of a draft each character is counted once: judged, not judged, referring, or the writer’s own', () => {
  const draft = countDraft(text, [
    quotation(0, 3, 'verbatim'),
    quotation(3, 6, 'unjudged', 'short'),
    quotation(6, 7, 'absent'),
    reference(8, 11, 'right'),
  ]);
  expect(draft).toMatchObject({ characters: 12, judged: 4, unjudged: 2, referring: 2 });
  expect(draftCounts(draft).own).toBe(4);
});

it('each verdict is counted, those too short apart from what else is not judged', () => {
  const items: readonly DraftItem[] = [
    ...Array.from({ length: 2 }, () => quotation(0, 1, 'verbatim')),
    ...Array.from({ length: 3 }, () => quotation(0, 1, 'differs')),
    ...Array.from({ length: 4 }, () => quotation(0, 1, 'absent')),
    ...Array.from({ length: 5 }, () => quotation(0, 1, 'unjudged', 'short')),
    ...Array.from({ length: 6 }, () => quotation(0, 1, 'unjudged', 'coarse')),
    ...Array.from({ length: 7 }, () => reference(0, 1, 'right')),
    ...Array.from({ length: 8 }, () => reference(0, 1, 'wrong')),
    ...Array.from({ length: 9 }, () => reference(0, 1, 'unjudged')),
  ];
  expect(draftCounts({ items, characters: 100, judged: 20, unjudged: 30, referring: 40 })).toEqual({
    verbatim: 2,
    differs: 3,
    absent: 4,
    short: 5,
    otherwise: 6,
    right: 7,
    wrong: 8,
    open: 9,
    own: 10,
  });
});

it('what differs, stands nowhere or refers wrongly is wrong, and what is right or not judged is not', () => {
  const isWrong = (item: DraftItem) => hasWrong(countDraft(text, [quotation(0, 1, 'verbatim'), item]));
  for (const item of [quotation(2, 3, 'differs'), quotation(2, 3, 'absent'), reference(2, 3, 'wrong')])
    expect(isWrong(item)).toBe(true);
  for (const item of [quotation(2, 3, 'unjudged', 'coarse'), reference(2, 3, 'right'), reference(2, 3, 'unjudged')])
    expect(isWrong(item)).toBe(false);
});
