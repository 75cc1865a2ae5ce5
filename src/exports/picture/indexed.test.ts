import { expect, test } from 'vitest';
import { colours, indexed } from './indexed.ts';

const pixels = (...codes: string[]) => Buffer.from(codes.map((code) => `${code}ff`).join(''), 'hex');

test('there are as many colours as four bits can name', () => {
  expect(new Set(colours.map(String)).size).toBe(16);
});

test('every pixel takes the nearest colour, two pixels a byte, each row from a new byte', () => {
  // Paper, nearly paper, ink; vermilion, nearly ink, the ground beside it.
  const { rows } = indexed(3, 2, pixels('fbfaf7', 'fafaf6', '22252a', 'a8321f', '202428', 'f1ede4'));
  expect([...rows]).toEqual([0x00, 0x20, 0x42, 0x10]);
});

test('an edge between ink and paper takes a step between them', () => {
  const { rows } = indexed(1, 1, pixels('8f9091'));
  expect(colours[(rows[0] ?? 0) >> 4]).toEqual([143, 144, 145]);
});
