import { expect, test } from 'vitest';
import { findEdition } from '#domain/corpus/find.ts';
import { loadSite } from './load-site.ts';

const { corpus } = loadSite('content');
const edition = findEdition(corpus, '2022');
const clauses = edition.parts.flatMap((part) => part.clauses);
const duties = clauses.flatMap((clause) => clause.duties);

test('the edition of 2022 has the counts that were taken by hand', () => {
  expect({
    parts: edition.parts.length,
    numberedClauses: clauses.filter(({ label }) => label !== '').length,
    sentences: edition.sentences.length,
    duties: duties.length,
    notes: duties.filter(({ note }) => note !== null).length,
    mentions: duties.flatMap(({ departments }) => departments).length,
    departments: new Set(duties.flatMap(({ departments }) => departments.map(({ id }) => id))).size,
    tasks: edition.tasks.length,
    unassigned: edition.unassigned.map(({ clause }) => clause.split('-')[0]).join(''),
    notice: edition.notice?.sentences.length,
    preamble: edition.preamble?.sentences.length,
  }).toEqual({
    parts: 5,
    numberedClauses: 13,
    sentences: 95,
    duties: 30,
    notes: 18,
    mentions: 25,
    departments: 11,
    tasks: 69,
    unassigned: '1'.repeat(24) + '5'.repeat(2),
    notice: 2,
    preamble: 1,
  });
});

test('each department has exactly its tasks', () => {
  const counts = corpus.departments.map(({ token, tasks }) => [
    token,
    tasks.find((own) => own.edition === '2022')?.sentences.length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    办公室: 5,
    条法司: 16,
    战略规划司: 8,
    保护司: 20,
    运用促进司: 18,
    公共服务司: 7,
    国际合作司: 12,
    人事司: 2,
    审业部: 13,
    外观部: 11,
    各地方知识产权局: 6,
  });
});

test('the offset of every sentence leads to its words in the text as received', () => {
  const received = [...edition.source.text];
  const bare = (text: string) => text.replace(/[\s,，:：()（）*]/gu, '');
  for (const { id, offset, words } of edition.sentences) {
    const found = bare(received.slice(offset, offset + [...words].length * 2).join(''));
    expect(found.slice(0, bare(words).length), id).toBe(bare(words));
  }
});

test('the one dated duty is found with its words', () => {
  expect(edition.deadlines).toEqual([{ sentence: '5-s2', quote: '2022年12月15日前', date: '2022-12-15' }]);
});

test('the figures of the targets are those of the text', () => {
  const figures = edition.targets.flatMap(({ indicators }) => indicators);
  expect(figures.map(({ value, unit, comparison, due }) => [value, unit, comparison, due])).toEqual([
    [16.5, '个月', '=', '2022年底'],
    [13.8, '个月', '=', '2022年底'],
    [4, '个月', '=', '2022年底'],
    [10, '%', '>=', '2022年底'],
  ]);
});

test('《纲要》 leads to the term whose full name the text shortens so, and the longer of two forms wins', () => {
  expect(corpus.terms.find(({ id }) => id === 'gangyao')?.forms).toContain('《纲要》');
  const ids = (words: string) => edition.sentences.find((sentence) => sentence.words.includes(words))?.terms;
  expect(ids('对标《纲要》和《规划》部署')).toEqual(['gangyao', 'guihua']);
  expect(ids('做好每万人口高价值发明专利拥有量指标')).not.toContain('gaojiazhi');
});
