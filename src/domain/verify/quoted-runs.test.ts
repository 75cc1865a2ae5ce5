import { expect, it } from 'vitest';
import { quotedRuns, unquoted } from './quoted-runs.ts';

const runs = (text: string) => quotedRuns(text).map(({ from, to }) => text.slice(from, to));

it.each([
  ['文件说“甲乙”，又说「丙」。', ['甲乙', '丙']],
  ['“甲‘乙’丙”', ['甲‘乙’丙']],
  ['“甲“乙”丙”丁', ['甲“乙”丙']],
  ['『甲「乙」』和"丙"，"丁"', ['甲「乙」', '丙', '丁']],
  ['没有引号', []],
  ['只开“不关', []],
  ['只关”不开“甲”', ['甲']],
  ['“不关「乙」', ['乙']],
  ['“”', ['']],
])('of %s the quoted runs are %j', (text, quoted) => {
  expect(runs(text)).toEqual(quoted);
});

it('loses one straight mark without taking all behind it for quoted', () => {
  const far = '字'.repeat(2_500);
  expect(runs(`甲"乙${far}说"丙"，"丁"。`)).toEqual(['丙', '丁']);
});

it('sets marks inside as the document prints them', () => {
  expect(unquoted('提供‘一站式’服务，『甲』「乙」')).toBe('提供“一站式”服务，“甲”“乙”');
});
