import { expect, test } from 'vitest';
import { findForbiddenCharacters } from './forbidden-characters.ts';

const names = (words: string) => findForbiddenCharacters(words).map(({ index, name }) => `${index} ${name}`);

test.each([
  ['调\t解', '1 U+0009'],
  ['调\u0007解', '1 U+0007'],
  ['调\u009f解', '1 U+009F'],
  ['调\u00ad解', '1 U+00AD'],
  ['调\u200b解', '1 U+200B'],
  ['调\u200f解', '1 U+200F'],
  ['调\u2028解', '1 U+2028'],
  ['调\u202a解', '1 U+202A'],
  ['调\u202e解', '1 U+202E'],
  ['调\u2060解', '1 U+2060'],
  ['调\u2069解', '1 U+2069'],
  ['\ufeff调解', '0 U+FEFF'],
  ['调\ufffd解', '1 U+FFFD'],
  ['𠀀调\u{e0041}解', '2 U+E0041'],
  ['调\ue000解', '1 U+E000'],
  ['调\u{f0000}解', '1 U+F0000'],
  ['调\ud800解', '1 U+D800'],
  ['⼈民', '0 U+2F08'],
])('%j is refused with its place and code point', (words, expected) => {
  expect(names(words)).toEqual([expected]);
});

test('letters that look like Latin ones are refused among Han, alone or in one word with Latin letters', () => {
  expect(names('数字经济（D\u0415\u0420A）')).toEqual(['6 U+0415', '7 U+0420']);
  expect(names('\u0410类')).toEqual(['0 U+0410']);
  expect(names('TIS\u039fя中心')).toEqual(['3 U+039F']);
});

test('letters that show their own script, and words in that script, stay', () => {
  expect(names('α粒子、μm、γ射线与Россия、Ελλάδα')).toEqual([]);
  expect(names('\u0422')).toEqual([]);
});

test('the marks and letters of an ordinary document stay', () => {
  expect(names('（2022）“一带一路”——TISC、10%；①10:30 a b　〇第Ⅲ章㎡')).toEqual([]);
});
