import { expect, test } from 'vitest';
import { Work } from './work.ts';

test('work is done as long as some is left, each table as large as it may be at most', () => {
  const work = new Work(5000);
  expect(work.spend(2001, 2000)).toBe(false);
  expect(work.spend(2000, 2000)).toBe(true);
  expect(work.spend(3001, 4000)).toBe(false);
  expect(work.spend(3000, 4000)).toBe(true);
  expect(work.spend(513, 4000)).toBe(false);
});

test('a small table is always filled, and counts all the same', () => {
  const work = new Work(600);
  expect([work.spend(512, 0), work.spend(512, 0), work.spend(512, 0)]).toEqual([true, true, true]);
  expect(work.spend(513, 1000)).toBe(false);
});
