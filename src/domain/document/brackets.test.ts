import { expect, test } from 'vitest';
import { Nesting, noteClosing, outermostBrackets, unbalanced } from './brackets.ts';

test('brackets in pairs, one inside the other, are balanced', () => {
  expect(unbalanced('（甲《乙“丙”》〔2022〕）')).toEqual([]);
});

test('a bracket without partner is given with its place in code points', () => {
  expect(unbalanced('𠀀（甲《乙》')).toEqual([{ index: 1, bracket: '（' }]);
  expect(unbalanced('甲）乙“')).toEqual([
    { index: 1, bracket: '）' },
    { index: 3, bracket: '“' },
  ]);
});

const PAIRS = ['（）', '《》', '〈〉', '“”', '〔〕', '【】', '「」', '『』', '［］', '()', '[]'];

test.each([...PAIRS, '‘’'])('of %s the second closes the first, and nothing else does', (pair) => {
  const [opening = '', closing = ''] = pair;
  const nesting = new Nesting();
  expect([...`${opening}甲${opening}${closing}${closing}${closing}`].map((mark) => nesting.take(mark))).toEqual([
    1, 1, 2, 1, 0, 0,
  ]);
  expect(unbalanced(`${opening}甲${closing}`)).toEqual([]);
  expect(unbalanced(`甲${opening}`)).toEqual([{ index: 1, bracket: opening }]);
});

test.each(PAIRS)('of %s the second alone has no partner', (pair) => {
  const closing = pair[1] ?? '';
  expect(unbalanced(`甲${closing}`)).toEqual([{ index: 1, bracket: closing }]);
});

test('lone brackets of both kinds are given in the order in which they stand', () => {
  expect(unbalanced('（甲》乙“𠀀〕𠀀')).toEqual([
    { index: 0, bracket: '（' },
    { index: 2, bracket: '》' },
    { index: 4, bracket: '“' },
    { index: 6, bracket: '〕' },
  ]);
});

test.each([
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['［', '］'],
  ['[', ']'],
  ['〔', '〕'],
  ['《', undefined],
  ['“', undefined],
  ['）', undefined],
  ['甲', undefined],
])('a note that opens with %s closes with %s', (opening, closing) => {
  expect(noteClosing(opening)).toBe(closing);
});

test.each([
  ['甲（乙）丙[丁]', ['（乙）', '[丁]']],
  ['（甲（乙）〔丙〕）丁（戊）', ['（甲（乙）〔丙〕）', '（戊）']],
  ['“甲（乙”丙）', ['（乙”丙）']],
  ['𠀀（甲', ['（甲']],
  ['（甲】乙）丙）', ['（甲】乙）']],
  ['甲', []],
])('the outermost brackets of %s are %j', (text, brackets) => {
  expect(outermostBrackets(text).map(({ start, end }) => text.slice(start, end))).toEqual(brackets);
});

test('an apostrophe is no lone quotation mark', () => {
  expect(unbalanced('People’s Republic')).toEqual([]);
});
