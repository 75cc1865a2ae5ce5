import { expect, test } from 'vitest';
import { blank, colours, put } from './indexed.ts';

const pixels = (...codes: string[]) =>
  Uint8ClampedArray.from(Buffer.from(codes.map((code) => `${code}ff`).join(''), 'hex'));

test('there are as many colours as four bits can name', () => {
  expect(new Set(colours.map(String)).size).toBe(16);
});

test('every pixel takes the nearest colour, two pixels a byte', () => {
  const picture = blank(4, 2);
  // Paper, nearly paper, ink, ink; vermilion, nearly ink, the ground beside it, mute.
  put(picture, 0, 4, pixels('fbfaf7', 'fafaf6', '22252a', '22252a', 'a8321f', '202428', 'f1ede4', '61676f'));
  expect([...picture.rows]).toEqual([0x00, 0x22, 0x42, 0x13]);
});

test('an edge between ink and paper takes a step between them', () => {
  const picture = blank(2, 1);
  put(picture, 0, 2, pixels('8f9091', 'fbfaf7'));
  expect(colours[(picture.rows[0] ?? 0) >> 4]).toEqual([143, 144, 145]);
});

test('pixels are put where they belong, and what is beside them stays', () => {
  const picture = blank(6, 3);
  put(picture, 0, 6, pixels(...Array.from({ length: 18 }, () => 'f1ede4')));
  put(picture, 2, 2, pixels('22252a', 'fbfaf7', '22252a', 'fbfaf7', 'fbfaf7', 'a8321f'));
  expect([...picture.rows]).toEqual([0x11, 0x20, 0x11, 0x11, 0x20, 0x11, 0x11, 0x04, 0x11]);
});
