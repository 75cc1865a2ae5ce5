import { expect, test } from 'vitest';
import { unprintedLine } from './unprinted.ts';

test('the facts that the text does not print are named', () => {
  expect(unprintedLine({ unprinted: ['number', 'published'] })).toBe(
    '收到的文字没有写明发文字号、发布日期，由编者填写，无从与文字核对。',
  );
  expect(unprintedLine({ unprinted: ['title', 'issuer', 'signed'] })).toContain('题名、发文机关、成文日期');
});

test('nothing is said where the text prints them all', () => {
  expect(unprintedLine({ unprinted: [] })).toBeNull();
});
