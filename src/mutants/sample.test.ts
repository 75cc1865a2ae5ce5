import { expect, test } from 'vitest';
import { sampleStretches } from './sample.ts';

const lines = (count: number) => 'x\n'.repeat(count - 1);
const sources = new Map([
  ['a.ts', lines(45)],
  ['b.ts', lines(4000)],
]);

test('one in one is every line of every file, once', () => {
  expect(sampleStretches(sources, 1, 7).slice(0, 3)).toEqual(['a.ts:1-20', 'a.ts:21-40', 'a.ts:41-45']);
  expect(sampleStretches(sources, 1, 7)).toHaveLength(203);
});

test('the same seed takes the same stretches, about so many as were asked for, and another takes others', () => {
  const taken = sampleStretches(sources, 10, 7);
  expect(sampleStretches(sources, 10, 7)).toEqual(taken);
  expect(sampleStretches(sources, 10, 8)).not.toEqual(taken);
  expect(taken.length).toBeGreaterThan(8);
  expect(taken.length).toBeLessThan(40);
});
