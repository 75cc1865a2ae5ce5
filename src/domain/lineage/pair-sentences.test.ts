import { expect, test } from 'vitest';
import { likenessOf } from './likeness.ts';
import type { Compared } from './lineage.ts';
import { pairSentences } from './pair-sentences.ts';

/** Sentences, each with the clause it stands in before its words: `a甲乙丙`. */
const sentences = (...all: string[]): Compared[] =>
  all.map((one, index) => ({ id: `${index}`, clause: one.slice(0, 1), words: one.slice(1), hash: one.slice(1) }));

const nobody = { before: new Set<number>(), after: new Set<number>() };

/** The pairs of two lists, in the order of the earlier one. */
function pairs(before: Compared[], after: Compared[], taken = nobody): string[] {
  const likeness = likenessOf(
    before.map(({ words }) => words),
    after.map(({ words }) => words),
  );
  const { afterOf, beforeOf } = pairSentences(before, after, likeness, taken);
  expect([...beforeOf].map(([other, one]) => [one, other]).sort()).toEqual([...afterOf].sort());
  return [...afterOf].map(([one, other]) => `${one}-${other}`).sort();
}

test('the same words are one, in the same clause first and in order', () => {
  expect(pairs(sentences('a甲', 'b甲'), sentences('b甲', 'a甲'))).toEqual(['0-1', '1-0']);
  expect(pairs(sentences('a甲', 'a甲'), sentences('c甲', 'c甲', 'c甲'))).toEqual(['0-0', '1-1']);
});

test('the same words are one before any that are only like them', () => {
  const before = sentences('a建立健全运营平台体系', 'b其他事情');
  expect(pairs(before, sentences('a建立健全运营平台', 'c建立健全运营平台体系'))).toEqual(['0-1']);
});

test('the likest are one, wherever they stand', () => {
  const before = sentences('a加强专利审查工作指导', 'a扩大商标宣传活动范围');
  const after = sentences('z扩大商标宣传活动力度', 'z加强专利审查质量指导', 'z加强商标审查');
  expect(pairs(before, after)).toEqual(['0-1', '1-0']);
});

test('what is hardly alike is one only between neighbours that are, from before and from behind', () => {
  // Of nine pairs of characters two are the same.
  const [was, is] = ['加强甲乙丙丁戊己庚辛', '加强壬癸子丑寅卯庚辛'];
  const apart = [sentences(`a${was}`, 'a前面的句子'), sentences('a前面的句子', `a${is}`)] as const;
  expect(pairs(...apart)).toEqual(['1-0']);
  expect(pairs(sentences('a前面的句子', `a${was}`), sentences('a前面的句子', `a${is}`))).toEqual(['0-0', '1-1']);
  expect(pairs(sentences(`a${was}`, 'a后面的句子'), sentences(`a${is}`, 'a后面的句子'))).toEqual(['0-0', '1-1']);
});

test('one pair between neighbours makes the next a neighbour', () => {
  const [was, is] = ['加强甲乙丙丁戊己庚辛', '加强壬癸子丑寅卯庚辛'];
  const [had, has] = ['扩大子甲寅乙辰丙午未', '扩大酉丁亥戊天己午未'];
  expect(pairs(sentences('a开头', `a${was}`, `a${had}`), sentences('a开头', `a${is}`, `a${has}`))).toEqual([
    '0-0',
    '1-1',
    '2-2',
  ]);
  expect(pairs(sentences(`a${was}`, `a${had}`, 'a结尾'), sentences(`a${is}`, `a${has}`, 'a结尾'))).toEqual([
    '0-0',
    '1-1',
    '2-2',
  ]);
});

test('nothing in common is never one, even between neighbours', () => {
  expect(pairs(sentences('a开头', 'a甲乙丙', 'a结尾'), sentences('a开头', 'a丁戊己', 'a结尾'))).toEqual(['0-0', '2-2']);
});

test('what an editor has spoken of is paired with nothing', () => {
  const same = sentences('a甲', 'a乙');
  expect(pairs(same, same, { before: new Set([0]), after: new Set<number>() })).toEqual(['1-1']);
  expect(pairs(same, same, { before: new Set<number>(), after: new Set([1]) })).toEqual(['0-0']);
});
