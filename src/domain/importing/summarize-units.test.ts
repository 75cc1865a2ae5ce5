import { expect, test } from 'vitest';
import { totalsOf, type UnitSummary } from './summarize-units.ts';

const row = (label: string, sentences: number, places: number, read: number): UnitSummary => ({
  ...{ id: '1', label, title: '', depth: 0, line: 1, who: [], times: [] },
  ...{ sentences, places, read },
});

test('all sentences and places are counted, and of units those with a label', () => {
  expect(totalsOf([row('', 2, 1, 0), row('一、', 3, 4, 2), row('（一）', 5, 1, 1)])).toEqual({
    ...{ units: 2, sentences: 10, places: 6, read: 3 },
  });
  expect(totalsOf([])).toEqual({ units: 0, sentences: 0, places: 0, read: 0 });
});
