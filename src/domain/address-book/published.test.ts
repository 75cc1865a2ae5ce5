import { expect, it } from 'vitest';
import { hashWords } from '#domain/document/hash.ts';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { publishedBy, standingAddresses } from './published.ts';

const corpus = smallCorpus();
const [edition] = corpus.editions;
if (!edition) throw new Error('The small corpus holds no edition.');
const published = publishedBy(corpus, edition);

it('an edition publishes its whole text, every unit, duty, sentence and target, and whom and what it names', () => {
  expect(published.map(({ address }) => address)).toEqual([
    '2022/',
    '2022/notice/',
    '2022/notice/s1/',
    '2022/notice/s2/',
    '2022/preamble/',
    '2022/preamble/s1/',
    '2022/1/',
    '2022/1-3/',
    '2022/1-3/#d1',
    '2022/1-3/#d2',
    '2022/1-3/s1/',
    '2022/1-3/s2/',
    '2022/1-3/s3/',
    '2022/3/',
    '2022/3-4/',
    '2022/3-4/#d1',
    '2022/3-4/#d2',
    '2022/3-4/s1/',
    '2022/3-4/s2/',
    '2022/3-4/s3/',
    '2022/3-5/',
    '2022/3-5/#d1',
    '2022/3-5/s1/',
    '2022/3-5/s2/',
    '2022/5/',
    '2022/5/#d1',
    '2022/5/s1/',
    '2022/5/s2/',
    '2022/targets/utilization/',
    'departments/protection/',
    'terms/opinion/',
  ]);
});

it.each([
  ['2022/3-4/s2/', '加大指导力度。'],
  ['2022/3-4/#d1', '深化落实《意见》，制定实施计划。加大指导力度。（保护司负责）'],
  ['2022/3-5/', '（五）完善运用促进政策。扩大覆盖面。打造升级版。'],
  ['2022/5/', '五、工作要求高度重视。按时报送。'],
  ['2022/targets/utilization/', '——知识产权运用。渠道进一步畅通。产业化率稳步增长。'],
  ['departments/protection/', '保护司'],
  ['terms/opinion/', '关于强化知识产权保护的意见'],
])('%s promises its words: %s', (address, words) => {
  const there = published.find((one) => one.address === address);
  expect(there?.words.replaceAll('\n', '')).toBe(words);
  expect(there?.hash).toBe(hashWords(words));
});

it('departments and terms that an edition does not name are not published by it', () => {
  const silent = {
    ...corpus,
    departments: corpus.departments.map((one) => ({ ...one, tasks: [{ edition: '2023', sentences: ['1-1-s1'] }] })),
    terms: corpus.terms.map((one) => ({ ...one, sentences: [{ edition: '2022', sentences: [] }] })),
  };
  expect(
    publishedBy(silent, edition)
      .map(({ address }) => address)
      .at(-1),
  ).toBe('2022/targets/utilization/');
});

it('an edition publishes the topics that it has something of, and no others', () => {
  const topic = { id: 'plans', title: '计划', description: '', years: [] };
  const year = { members: ['3-4'], sentences: ['3-4-s1'] };
  const topics = [
    { ...topic, years: [{ ...year, edition: '2022' }] },
    { ...topic, id: 'others', years: [{ ...year, edition: '2023' }] },
  ];
  const addresses = publishedBy({ ...corpus, topics }, edition).map(({ address }) => address);
  expect(addresses.filter((address) => address.startsWith('topics/'))).toEqual(['topics/plans/']);
  expect(standingAddresses({ ...corpus, topics }).has('topics/')).toBe(true);
});

it('a retired address may lead to all that is published and to the pages that list it', () => {
  const standing = standingAddresses(corpus);
  expect([...standing].filter((address) => !published.some((one) => one.address === address))).toEqual([
    '2022/targets/',
    '2022/duties/',
    'about/',
    'data/',
    'departments/',
    'search/',
    'terms/',
    'verify/',
  ]);
  expect(standing.has('2022/3-4/s2/')).toBe(true);
});
