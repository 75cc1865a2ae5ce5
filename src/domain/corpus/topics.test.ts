import { expect, test } from 'vitest';
import { deriveCorpus } from './derive-corpus.ts';
import { smallContent, smallEditionContent } from './small-content.fixture.ts';
import { topicEntry } from './topic-entry.fixture.ts';
import { topicsOf } from './topics.ts';

const later = { ...smallEditionContent(), slug: '2024', folder: 'content/2024' };
later.data = { ...later.data, year: 2024 };
const editions = [smallEditionContent(), later];
const corpusWith = (...members: readonly string[]) =>
  deriveCorpus({ ...smallContent(), editions, topics: [topicEntry('rules', { members })] }).corpus;

test('a topic has what belongs to it in each edition that has any of it, newest first', () => {
  expect(corpusWith('2023/2-1-s2', '2024/2-2', '2024/1-2-d2').topics).toEqual([
    {
      id: 'rules',
      title: '规则',
      description: '编者说的话。',
      years: [
        { edition: '2024', members: ['2-2', '1-2-d2'], sentences: ['1-2-s2', '2-2-s1'] },
        { edition: '2023', members: ['2-1-s2'], sentences: ['2-1-s2'] },
      ],
    },
  ]);
});

test.each([
  ['2024/2', ['2-1-s1', '2-1-s2', '2-2-s1']],
  ['2024/3', ['3-s1']],
  ['2024/2-1', ['2-1-s1', '2-1-s2']],
  ['2024/2-1-d2', ['2-1-s2']],
  ['2024/2-1-s1', ['2-1-s1']],
  ['2024/targets/creation', ['1-2-s2']],
  ['2024/notice', ['notice-s1']],
  ['2024/preamble-s1', ['preamble-s1']],
])('%s stands for its sentences', (member, sentences) => {
  expect(corpusWith(member).topics[0]?.years).toEqual([{ edition: '2024', members: [member.slice(5)], sentences }]);
});

test('topics stand by their slugs, and without a file there are none', () => {
  const topics = [
    topicEntry('rules', { members: ['2023/2-1'] }),
    topicEntry('goals', { title: '目标', members: ['2023/1-2'] }),
  ];
  expect(deriveCorpus({ ...smallContent(), topics }).corpus.topics.map(({ id }) => id)).toEqual(['goals', 'rules']);
  expect(deriveCorpus(smallContent()).corpus.topics).toEqual([]);
});

test('a sentence is in the topics that name it, or what it stands in, in its own edition alone', () => {
  const { topics, editions } = corpusWith('2024/2-1');
  const [newest, older] = editions;
  if (!newest || !older) throw new Error('An edition is missing.');
  const idsOf = (edition: typeof newest, clause: string) =>
    topicsOf(
      topics,
      edition,
      edition.sentences.filter((sentence) => sentence.clause === clause),
    ).map(({ id }) => id);
  expect(idsOf(newest, '2-1')).toEqual(['rules']);
  expect(idsOf(newest, '2-2')).toEqual([]);
  expect(idsOf(older, '2-1')).toEqual([]);
});
