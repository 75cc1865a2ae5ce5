import { expect, test } from 'vitest';
import type { Compared } from './lineage.ts';
import { findMoved } from './moved.ts';

/** Sentences that stand in the clauses named, one a letter. */
const inClauses = (clauses: string): Compared[] =>
  [...clauses].map((clause, index) => ({ id: `${index}`, clause, words: '', hash: '' }));

/** What has moved, where the later edition has the sentences of the earlier one in this order. */
const moved = (before: string, after: string, order: readonly number[]): number[] =>
  [
    ...findMoved(
      order.map((from, to) => [from, to] as const),
      inClauses(before),
      inClauses(after),
    ),
  ].sort();

test('nothing has moved that keeps its order, whatever its clause is called now', () => {
  expect(moved('aabb', 'ccdd', [0, 1, 2, 3])).toEqual([]);
  expect(moved('', '', [])).toEqual([]);
});

test('what went to another clause than most of its own has moved', () => {
  expect(moved('aaab', 'aabb', [0, 1, 2, 3])).toEqual([2]);
  expect(moved('aaabb', 'acccb', [0, 1, 2, 3, 4])).toEqual([0, 4]);
});

test('of as many here as there, those stay that come first', () => {
  expect(moved('aa', 'ab', [0, 1])).toEqual([1]);
});

test('what stands before what it stood behind has moved, as few as can be', () => {
  expect(moved('aaaaa', 'aaaaa', [4, 0, 1, 2, 3])).toEqual([0]);
  expect(moved('aaaaa', 'aaaaa', [1, 2, 3, 4, 0])).toEqual([4]);
  expect(moved('aaaaaa', 'aaaaaa', [0, 5, 1, 2, 4, 3])).toHaveLength(2);
});

test('what strayed to another clause takes nothing else out of its order', () => {
  expect(moved('aabb', 'aaba', [0, 1, 3, 2])).toEqual([3]);
});
