import { expect, test } from 'vitest';
import { chineseDate, chineseMonth } from './chinese-date.ts';

test('a date is written without zeros before its numbers', () => {
  expect(chineseDate('2022-03-06')).toBe('2022年3月6日');
  expect(chineseDate('2022-12-15')).toBe('2022年12月15日');
});

test('a month is written without its zero', () => {
  expect(chineseMonth('2022-03')).toBe('2022年3月');
  expect(chineseMonth('2022-12')).toBe('2022年12月');
});
