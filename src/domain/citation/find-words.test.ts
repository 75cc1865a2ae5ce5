import { expect, it } from 'vitest';
import { findWords } from './find-words.ts';

/** SHA-256 of 调解组织 and of 组织, by sha256sum: the first 8 digits. */
const mediation = '508fb99e';
const organisation = 'b4d203de';
const text = [...'大力培育调解组织和仲裁组织。'];

it('finds words where they are said to stand', () => {
  expect(findWords(text, mediation, { start: 4, end: 8 })).toEqual({ start: 4, end: 8 });
});

it('finds them where they have moved to, and where their length was named wrongly', () => {
  expect(findWords(text, mediation, { start: 0, end: 4 })).toEqual({ start: 4, end: 8 });
  expect(findWords(text, mediation, { start: 6, end: 12 })).toEqual({ start: 4, end: 8 });
});

it('takes the nearest of several', () => {
  expect(findWords(text, organisation, { start: 7, end: 9 })).toEqual({ start: 6, end: 8 });
  expect(findWords(text, organisation, { start: 10, end: 12 })).toEqual({ start: 11, end: 13 });
});

it('finds nothing where the words are gone', () => {
  expect(findWords(text, '00000000', { start: 4, end: 8 })).toBeNull();
  expect(findWords([], mediation, { start: 4, end: 8 })).toBeNull();
});

it('looks only for the named length in a text of many sentences', () => {
  const long = [...'甲'.repeat(300), ...text];
  expect(findWords(long, mediation, { start: 0, end: 4 })).toEqual({ start: 304, end: 308 });
  expect(findWords(long, mediation, { start: 0, end: 5 })).toBeNull();
});

it('takes words of the nearest length, where some stand there with space among them', () => {
  const both = [...'组织，组 织'];
  expect(findWords(both, organisation, { start: 0, end: 3 })).toEqual({ start: 3, end: 6 });
  expect(findWords(both, organisation, { start: 0, end: 4 })).toEqual({ start: 3, end: 6 });
  expect(findWords(both, organisation, { start: 5, end: 6 })).toEqual({ start: 0, end: 2 });
});

it('looks for any length in three hundred characters', () => {
  const sentence = [...'甲'.repeat(300 - text.length), ...text];
  expect(findWords(sentence, mediation, { start: 0, end: 5 })).toEqual({ start: 290, end: 294 });
});
