import { expect, test } from 'vitest';
import { parseDay } from './printed-facts.ts';

test.each([
  ['2023年3月16日', '2023-03-16'],
  ['发布时间：2023-03-21', '2023-03-21'],
  ['发布日期: 2023/3/1 10:30', '2023-03-01'],
  ['2023年12月', null],
  ['23-03-21', null],
  ['', null],
])('%s names %s', (words, day) => {
  expect(parseDay(words)).toBe(day);
});
