import { expect, test } from 'vitest';
import { unbalanced } from './brackets.ts';

test('brackets in pairs, one inside the other, are balanced', () => {
  expect(unbalanced('（甲《乙“丙”》〔2022〕）')).toEqual([]);
});

test('a bracket without partner is given with its place in code points', () => {
  expect(unbalanced('𠀀（甲《乙》')).toEqual([{ index: 1, bracket: '（' }]);
  expect(unbalanced('甲）乙“')).toEqual([
    { index: 1, bracket: '）' },
    { index: 3, bracket: '“' },
  ]);
});

test('an apostrophe is no lone quotation mark', () => {
  expect(unbalanced('People’s Republic')).toEqual([]);
});
