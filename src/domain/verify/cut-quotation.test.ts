import { expect, test } from 'vitest';
import { comparable } from './comparable.ts';
import { passageSpans, sentenceSpans, withoutMarks } from './cut-quotation.ts';
import type { Span } from './elisions.ts';
import { wordsIn } from './words.ts';

const inner = (pasted: string) => withoutMarks(comparable(pasted));
const words = (pasted: string, spans: readonly Span[]) => spans.map((span) => wordsIn(comparable(pasted), span));

test.each([
  ['“甲乙”', '甲乙'],
  ['「甲乙」', '甲乙'],
  ['『甲乙』', '甲乙'],
  ['"甲乙"', '甲乙'],
  [' “ 甲乙 ” ', '甲乙'],
  ['“甲”', '甲'],
  ['“甲乙', '“甲乙'],
  ['甲乙”', '甲乙”'],
  ['“”', '“”'],
  ['甲乙', '甲乙'],
])('%s without the marks around it is %s', (pasted, expected) => {
  expect(words(pasted, [inner(pasted)])).toEqual([expected]);
});

test.each([
  ['甲乙……丙', ['甲乙', '丙']],
  ['“甲 乙 …… 丙”', ['甲乙', '丙']],
  ['“……甲……”', ['甲']],
  ['甲乙', ['甲乙']],
  ['……', ['……']],
  ['“……”', ['……']],
])('%s is made of the passages %j', (pasted, passages) => {
  const quoted = comparable(pasted);
  expect(words(pasted, passageSpans(pasted, quoted, withoutMarks(quoted)))).toEqual(passages);
});

test.each([
  ['甲。乙！丙？丁；戊', ['甲。', '乙！', '丙？', '丁；', '戊']],
  ['甲？！乙', ['甲？！', '乙']],
  ['至16.5个月.乙', ['至16.5个月.', '乙']],
  ['第1.乙', ['第1.', '乙']],
  ['甲.5', ['甲.', '5']],
  ['甲', ['甲']],
])('%s has the sentences %j', (pasted, sentences) => {
  const quoted = comparable(pasted);
  expect(words(pasted, sentenceSpans(quoted, { from: 0, to: quoted.codes.length }))).toEqual(sentences);
});

test('sentences are cut inside their span alone', () => {
  const quoted = comparable('甲。乙。丙。');
  expect(words('甲。乙。丙。', sentenceSpans(quoted, { from: 1, to: 5 }))).toEqual(['。', '乙。', '丙']);
});
