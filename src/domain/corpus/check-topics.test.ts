import { expect, test } from 'vitest';
import { describe as say } from '../problem.ts';
import { deriveCorpus } from './derive-corpus.ts';
import { smallContent } from './small-content.fixture.ts';
import { topicEntry } from './topic-entry.fixture.ts';

const saidOf = (...members: readonly string[]): string[] =>
  deriveCorpus({ ...smallContent(), topics: [topicEntry('rules', { members })] }).problems.map(say);
const file = 'content/topics/rules.mdx';

test('members that are there, each once, are sound', () => {
  expect(saidOf('2023/2-1-s1', '2023/2-1-d2', '2023/2-2', '2023/targets/creation', '2023/notice')).toEqual([]);
});

test('everything that leads nowhere is said at once, each with its line', () => {
  const mend = 'Give the id of a clause, duty, sentence or target of 2023, such as 2023/3-4 or 2023/3-4-s2.';
  expect(saidOf('2022/2-1', '2023/2-9', '2023/2-1-s3', '2023/2-1', '2023/2-1-d3', '2023/targets/2-2')).toEqual([
    `${file}:5: a topic names an edition that the site does not hold: “2022/2-1”. The content holds 2023.`,
    `${file}:6: a topic names what is not there: “2023/2-9”. ${mend}`,
    `${file}:7: a topic names what is not there: “2023/2-1-s3”. ${mend}`,
    `${file}:9: a topic names what is not there: “2023/2-1-d3”. ${mend}`,
    `${file}:10: a topic names what is not there: “2023/targets/2-2”. ${mend}`,
  ]);
});

test('what a topic has already is refused, by the same name or by what holds it', () => {
  const mend = 'Leave the one or the other.';
  expect(saidOf('2023/2-1-s1', '2023/2-2', '2023/2-1', '2023/2-2', '2023/targets/creation', '2023/1-2-d2')).toEqual([
    `${file}:5: a topic has this already by 2023/2-1: “2023/2-1-s1”. ${mend}`,
    `${file}:8: a topic names this twice: “2023/2-2”. ${mend}`,
    `${file}:10: a topic has this already by 2023/targets/creation: “2023/1-2-d2”. ${mend}`,
  ]);
});

test('two topics of one title are refused, since readers could not tell them apart', () => {
  const topics = [topicEntry('first', { members: ['2023/2-1'] }), topicEntry('second', { members: ['2023/2-2'] })];
  expect(deriveCorpus({ ...smallContent(), topics }).problems.map(say)).toEqual([
    'content/topics/second.mdx:2: another topic has the same title: “规则”. Give them titles that readers can tell apart, or make one of both; the other is content/topics/first.mdx.',
  ]);
});

test('what may be lacking only since a file was refused is not said', () => {
  const topics = [topicEntry('rules', { members: ['2022/2-1'] })];
  const { problems } = deriveCorpus({ ...smallContent(), topics, refused: ['content/2022/edition.mdx'] });
  expect(problems.map(say)).toEqual([]);
});
