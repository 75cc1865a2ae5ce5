import { expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from './numerals.ts';

test('every number from 1 to 99 is read back from its numeral', () => {
  for (let number = 1; number <= 99; number += 1) expect(parseNumeral(formatNumeral(number))).toBe(number);
});

test('numerals are printed as headings print them', () => {
  expect([3, 10, 13, 20, 21].map(formatNumeral)).toEqual(['三', '十', '十三', '二十', '二十一']);
});

test('hundreds are read with and without 零', () => {
  expect(['一百', '一百零五', '一百三十九'].map(parseNumeral)).toEqual([100, 105, 139]);
});

test('what is no numeral is refused', () => {
  expect(['', '十十', '三三', '百', '第三', '3'].map(parseNumeral)).toEqual(Array(6).fill(null));
});
