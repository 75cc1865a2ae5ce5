import { expect, test } from 'vitest';
import { findDeadlines, lastDayOf } from './deadlines.ts';

test.each([
  ['要在2022年12月15日前报送', [{ quote: '2022年12月15日前', date: '2022-12-15' }]],
  ['（2025年2月底前完成）', [{ quote: '2025年2月底前', date: '2025-02-28' }]],
  ['2025年底前建成', [{ quote: '2025年底前', date: '2025-12-31' }]],
  ['2024年2月底前', [{ quote: '2024年2月底前', date: '2024-02-29' }]],
  [
    '2025年6月1日前、2026年底前',
    [
      { quote: '2025年6月1日前', date: '2025-06-01' },
      { quote: '2026年底前', date: '2026-12-31' },
    ],
  ],
  ['２０２２年１２月１５日前', [{ quote: '２０２２年１２月１５日前', date: '2022-12-15' }]],
  ['2025年15日前', []],
  ['2025年6月前', []],
  ['2022年底，机制进一步健全。北京2022年冬奥会', []],
])('%s', (words, expected) => {
  expect(findDeadlines(words)).toEqual(expected);
});

test.each([
  ['2022年底', '2022-12-31'],
  ['2024年2月底', '2024-02-29'],
  ['2022年12月15日', '2022-12-15'],
  ['2022年', null],
  ['15日', null],
  ['2022年底前', null],
  ['“十四五”末', null],
])('the last day of %s is %s', (words, date) => {
  expect(lastDayOf(words)).toBe(date);
});
