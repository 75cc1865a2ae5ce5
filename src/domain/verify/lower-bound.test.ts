import { expect, test } from 'vitest';
import { lowerBound } from './lower-bound.ts';

test('the lower bound of a number is how many are less', () => {
  expect([0, 1, 2, 3, 4, 9, 10].map((value) => lowerBound([1, 3, 3, 9], value))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(lowerBound(Uint32Array.from([2]), 2)).toBe(0);
  expect(lowerBound([], 1)).toBe(0);
});
