import { expect, test } from 'vitest';
import { findNamed } from './named.ts';

const names = new Map([
  ['条法司', 'law'],
  ['保护司', 'protection'],
  ['知识产权和科技司', 'science'],
]);
const found = (words: string) =>
  findNamed(words, names).map(({ words, department, isName }) => [words, department, isName]);

test('a name is the department that has it, with a bracket of its own as well', () => {
  expect(found('条法司')).toEqual([['条法司', 'law', true]]);
  expect(found('条法司（港澳台办）')).toEqual([['条法司（港澳台办）', 'law', true]]);
  expect(found('条法司(港澳台办)')).toEqual([['条法司(港澳台办)', 'law', true]]);
  expect(found('知识产权和科技司')).toEqual([['知识产权和科技司', 'science', true]]);
});

test('two names are told apart by what joins them, where one of them is known', () => {
  for (const and of ['和', '及', '与', '以及'])
    expect(found(`条法司${and}某司`)).toEqual([
      ['条法司', 'law', true],
      [and, null, false],
      ['某司', null, true],
    ]);
  expect(found('某司和保护司').map(([, department]) => department)).toEqual([null, null, 'protection']);
  expect(found('知识产权和科技司和保护司')).toEqual([
    ['知识产权和科技司', 'science', true],
    ['和', null, false],
    ['保护司', 'protection', true],
  ]);
});

test('a name that nobody has is one, whatever stands in it', () => {
  for (const words of ['某司', '某司和某局', '和条法司', '条法司和', '（港澳台办）'])
    expect(found(words)).toEqual([[words, null, true]]);
});
