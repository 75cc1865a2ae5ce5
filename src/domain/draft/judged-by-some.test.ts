import { expect, test } from 'vitest';
import { judgedBySome } from './judged-by-some.ts';
import type { DraftItem } from './judged-draft.ts';

const at = { from: 0, to: 4 };
const nothing = { document: null, finding: null, also: [], source: null } as const;
const quotation = (verdict: 'verbatim' | 'absent', marked = true): DraftItem => ({
  ...nothing,
  ...{ kind: 'quotation', at, words: '一二三四', marked, verdict, why: null },
});
const reference = (
  verdict: 'right' | 'wrong' | 'unjudged',
  why: 'unknown' | 'elsewhere' | 'not-held' | null,
): DraftItem => ({
  ...{ kind: 'reference', at, words: '三（四）', verdict, why, targets: [], source: null },
});

test('what is found stays, and what is found nowhere may stand in what is not at hand', () => {
  const items = [
    quotation('verbatim'),
    quotation('absent'),
    reference('right', null),
    reference('wrong', 'unknown'),
    reference('wrong', 'elsewhere'),
    reference('unjudged', 'not-held'),
  ];
  const draft = judgedBySome('一二三四五', { items, characters: 0, judged: 0, unjudged: 0, referring: 0 });
  expect(draft.items.map(({ verdict, why }) => [verdict, why])).toEqual([
    ['verbatim', null],
    ['unjudged', 'not-at-hand'],
    ['right', null],
    ['unjudged', 'not-at-hand'],
    ['wrong', 'elsewhere'],
    ['unjudged', 'not-at-hand'],
  ]);
  expect([draft.judged, draft.unjudged]).toEqual([4, 4]);
});
