import { expect, test } from 'vitest';
import { writeNumber } from './numerals.ts';

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 21, '二十一'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircle', 3, '③'],
  ['ideographTraditional', 2, '乙'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 2, 'B'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['none', 4, ''],
])('%s %i', (format, value, expected) => {
  expect(writeNumber(value, format)).toBe(expected);
});

test.each([
  ['decimalEnclosedCircle', 21],
  ['ideographTraditional', 11],
  ['hindiVowels', 1],
  ['decimal', -1],
])('%s cannot write %i', (format, value) => {
  expect(writeNumber(value, format)).toBe(null);
});
