import { expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from './numerals.ts';

test('every number from 1 to 1300 is read back from its numeral', () => {
  for (let number = 1; number <= 1300; number += 1) expect(parseNumeral(formatNumeral(number))).toBe(number);
});

test('numerals are printed as headings print them', () => {
  expect([3, 10, 13, 20, 21].map(formatNumeral)).toEqual(['三', '十', '十三', '二十', '二十一']);
  expect([100, 105, 110, 213].map(formatNumeral)).toEqual(['一百', '一百零五', '一百一十', '二百一十三']);
  expect([1000, 1001, 1010, 1260].map(formatNumeral)).toEqual(['一千', '一千零一', '一千零一十', '一千二百六十']);
});

test('hundreds and thousands are read with 零 and 〇', () => {
  expect(['一百', '一百零五', '一百〇五', '一百三十九'].map(parseNumeral)).toEqual([100, 105, 105, 139]);
  expect(['一千二百六十', '一千零一', '二千三百'].map(parseNumeral)).toEqual([1260, 1001, 2300]);
});

test('what is no numeral is refused', () => {
  expect(['', '十十', '三三', '百', '千', '零', '第三', '3'].map(parseNumeral)).toEqual(Array(8).fill(null));
});
