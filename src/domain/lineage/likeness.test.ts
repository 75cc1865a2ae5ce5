import { expect, test } from 'vitest';
import { likenessOf } from './likeness.ts';

/** How much a pair of characters weighs of which `held` of `all` sentences hold one. */
const weight = (all: number, held: number): number => Math.log(1 + all / held);

test('the same words are wholly alike, others not at all, whatever white space and composition', () => {
  const { of } = likenessOf(['甲乙丙', 'cafe\u0301 甲'], ['丁戊', '甲 乙\n丙', 'café甲']);
  expect([of(0, 0), of(0, 1), of(1, 2)]).toEqual([0, 1, 1]);
  expect(of(0, 2)).toBe(0);
});

test('what two share is weighed by how rare it is', () => {
  const { of, keptOf, knownOf } = likenessOf(['甲乙丙'], ['甲乙丁戊']);
  const [both, one] = [weight(2, 2), weight(2, 1)];
  expect(of(0, 0)).toBeCloseTo((2 * both) / (2 * both + 3 * one));
  expect(keptOf(0, 0)).toBeCloseTo(both / (both + one));
  expect(knownOf(0, 0)).toBeCloseTo(both / (both + 2 * one));
});

test('what stands twice in one and once in the other is shared once', () => {
  const { keptOf, knownOf } = likenessOf(['甲乙甲乙'], ['甲乙']);
  const [twice, once] = [weight(2, 2), weight(2, 1)];
  expect(keptOf(0, 0)).toBeCloseTo(twice / (2 * twice + once));
  expect(knownOf(0, 0)).toBe(1);
});

test('a single character, one of two code units too, is compared as it is; no words are like none', () => {
  const { of } = likenessOf(['甲', '𠀀', ''], ['甲', '𠀀', '']);
  expect([of(0, 0), of(1, 1), of(0, 1), of(2, 2), of(2, 0)]).toEqual([1, 1, 0, 0, 0]);
});

test('the candidates of a sentence are those that share anything with it, each once', () => {
  const { candidates } = likenessOf(['甲乙丙', '丙丁', '甲乙戊甲乙'], ['甲乙丙丁', '己庚']);
  expect(candidates(0).toSorted()).toEqual([0, 1, 2]);
  expect(candidates(1)).toEqual([]);
});

test('places that are not there are like nothing', () => {
  const { of, candidates } = likenessOf(['甲乙'], ['甲乙']);
  expect([of(1, 0), of(0, 1), of(Number.NaN, 0)]).toEqual([0, 0, 0]);
  expect(candidates(1)).toEqual([]);
});
