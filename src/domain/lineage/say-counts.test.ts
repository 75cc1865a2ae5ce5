import { expect, test } from 'vitest';
import type { ComparedClause } from './by-clause.ts';
import type { Descent } from './lineage.ts';
import { sayCounts, sayKinds } from './say-counts.ts';

const descents = (...kinds: readonly Descent['kind'][]) => kinds.map((kind) => ({ kind }));
const counts = (kinds: readonly Descent['kind'][], left = 0, reassigned = 0) =>
  sayCounts({
    changes: kinds.map((kind, index) => ({ descent: { kind }, reassigned: index < reassigned })),
    left: Array.from({ length: left }),
  } as unknown as ComparedClause);

test('what became of sentences is counted kind by kind, in the order of the kinds', () => {
  expect(sayKinds(descents('修改', '沿用', '修改', '新增'))).toEqual(['沿用1处', '修改2处', '新增1处']);
  expect(sayKinds([])).toEqual([]);
});

test('of a clause it is said how much changed, and what was kept only where all of it was', () => {
  expect(counts([])).toBe('逐句相同');
  expect(counts(['修改', '沿用'])).toBe('修改1处');
  expect(counts([], 2)).toBe('移出2处');
  expect(counts(['沿用', '修改', '新增'], 1, 2)).toBe('修改1处、新增1处、移出1处、责任单位有变化2处');
});
