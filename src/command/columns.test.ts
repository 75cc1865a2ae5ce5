import { expect, test } from 'vitest';
import { cutTo, layOut, widthOf } from './columns.ts';

test('Chinese characters and marks take two places, others one', () => {
  expect([widthOf('条法司'), widthOf('（一）'), widthOf('3-4'), widthOf('〔2022〕')]).toEqual([6, 6, 3, 8]);
});

test('words are cut to the places that there are, and say so', () => {
  expect(cutTo('条法司、保护司', 14)).toBe('条法司、保护司');
  expect(cutTo('条法司、保护司', 13)).toBe('条法司、保……');
  expect(cutTo('a\tb\n c', 9)).toBe('a b c');
});

test('cells stand below each other, numbers right', () => {
  expect(
    layOut([
      ['条法司', 7, '甲'],
      ['办', 12, ''],
      ['abc', 3],
    ]),
  ).toEqual(['  条法司   7  甲', '  办      12', '  abc      3']);
});
