import { expect, test } from 'vitest';
import { comparable } from './comparable.ts';
import { indexOfWords } from './index-of-words.ts';

test('white space and what nobody sees are not compared, and every character knows its place', () => {
  const { codes, originals, positions, length } = comparable(' 甲\u200b𠀀\ufe00，\u3000Ａ');
  expect(String.fromCodePoint(...originals)).toBe('甲𠀀，Ａ');
  expect(String.fromCodePoint(...codes)).toBe('甲𠀀,A');
  expect([...positions]).toEqual([1, 3, 5, 7]);
  expect(length).toBe(8);
});

test('traditional characters are compared as the simplified ones that the document has', () => {
  const { codes, originals } = comparable(
    '產權，馬',
    new Map([
      ['產', '产'],
      ['權', '权'],
    ]),
  );
  expect(String.fromCodePoint(...codes)).toBe('产权,馬');
  expect(String.fromCodePoint(...originals)).toBe('產權，馬');
});

test.each([
  ['甲乙', 0, 1],
  ['甲乙', 2, 4],
  ['乙', 0, 2],
  ['丁', 0, 6],
  ['乙丁', 0, 5],
  ['丁甲', 0, -1],
  ['戊', 0, -1],
  ['丙甲乙', 0, 0],
  ['甲乙丁', 0, 4],
  ['甲乙', 5, -1],
])('%s is found from %i on at %i', (words, from, place) => {
  const codes = (text: string) => Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0);
  expect(indexOfWords(codes('丙甲乙丙甲乙丁'), codes(words), from)).toBe(place);
});
