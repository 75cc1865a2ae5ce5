import { expect, test } from 'vitest';
import { departmentLedgerOf } from '#domain/ledger/ledger.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { dataPackageOf } from './data-package.ts';
import { departmentFeedOf } from './department-feed.ts';
import { departmentYearFiles } from './files-to-take.ts';
import { homeMarkdownOf } from './page-markdown/home.ts';
import { picturesOf } from './picture/scenes.ts';

const locate = (path: string): string => `https://example.org/${path}`;

/** 执法司 until October of 2022, 保护司 from then on, in a library of 2023 and 2022; with a year more that does not name it. */
function renamed(): { corpus: Corpus; later: Corpus } {
  const { editions, departments, ...rest } = smallCorpus();
  const [edition] = editions;
  const [department] = departments;
  if (!edition || !department) throw new Error('The small corpus has lost its edition or its department.');
  const years = [2023, 2022].map((year) => ({ ...edition, year, slug: `${year}`, signed: `${year}-03-16` }));
  const names = [
    { token: '执法司', name: '执法司', until: '2022-10' },
    { token: '保护司', name: '知识产权保护司', from: '2022-10' },
  ];
  const tasks = years.map(({ slug }) => ({ edition: slug, sentences: ['3-4-s1', '3-4-s2'] }));
  const corpus = { ...rest, editions: years, departments: [{ ...department, names, tasks }] };
  const silent = { ...edition, year: 2024, slug: '2024', signed: '2024-03-16', tasks: [] };
  return { corpus, later: { ...corpus, editions: [silent, ...years] } };
}

const { corpus, later } = renamed();
const [newer, older] = corpus.editions;
const [department] = corpus.departments;
if (!newer || !older || !department) throw new Error('The library has lost an edition or its department.');

test('the files of a department in a year are saved under what it was called then', async () => {
  const names = async (edition: typeof older) =>
    (await departmentYearFiles(corpus, edition, department, locate)).map(({ name }) => name);
  expect(await names(older)).toEqual(['2022年任务台账-执法司.xlsx', '2022年任务台账-执法司.csv']);
  expect(await names(newer)).toEqual(['2023年任务台账-保护司.xlsx', '2023年任务台账-保护司.csv']);
});

test('its ledger of a year is titled with what it was called then', () => {
  const titleOf = (edition: typeof older) => departmentLedgerOf(corpus, edition, department)[0]?.title;
  expect(titleOf(older)).toContain('（执法司）');
  expect(titleOf(newer)).toContain('（保护司）');
});

test('the data package and the feed call it in each year as it was called then', async () => {
  const { resources } = await dataPackageOf(corpus, locate);
  const titles = resources.map(({ title }) => title).filter((title) => /^20/u.test(title));
  expect(titles).toEqual(['2023年保护司任务台账', '2022年执法司任务台账']);
  const feed = departmentFeedOf(corpus, department, [], locate);
  const entries = [...feed.matchAll(/<title>(20[^<]*)<\/title>/gu)].map(([, title]) => title);
  expect(entries.map((title) => title?.replace(/^.*：/u, ''))).toEqual(['保护司2项任务', '执法司2项任务']);
});

test('the home page in Markdown calls it as the current edition does', () => {
  const home = (editions: Corpus['editions']) => homeMarkdownOf({ ...corpus, editions }, locate);
  expect(home([older])).toContain('[执法司](https://example.org/departments/protection.md)：2项任务');
  expect(home([newer, older])).toContain('[保护司](https://example.org/departments/protection.md)：2项任务');
});

test('its picture counts the tasks of the newest year that names it, as its page does', () => {
  const scene = picturesOf(later).find(({ path }) => path === 'og/departments/protection.png')?.scene;
  expect(scene?.title).toBe('2项任务，占2项');
  expect(scene?.source[0]).toBe(`《${newer.title}》`);
});
