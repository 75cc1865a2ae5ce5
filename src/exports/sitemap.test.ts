import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { deriveCorpus } from '#domain/corpus/derive-corpus.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { topicEntry } from '#domain/corpus/topic-entry.fixture.ts';
import { sitemapIndexOf, sitemapOf, sitemapsOf } from './sitemap.ts';

const locate = (path: string): string => `/${path}`;
const locations = (xml: string): readonly string[] => {
  const $ = load(xml, { xml: true });
  return $('loc')
    .map((_, element) => $(element).text())
    .get();
};

test('lists the topics with the page that lists them, and neither where there are none', () => {
  const listed = (topics: readonly ReturnType<typeof topicEntry>[]) =>
    sitemapsOf(deriveCorpus({ ...smallContent(), topics }).corpus)
      .flatMap((part) => locations(sitemapOf(part, locate)))
      .filter((path) => path.startsWith('/topics/'));
  expect(listed([topicEntry('rules', { members: ['2023/2-1'] })])).toEqual(['/topics/', '/topics/rules/']);
  expect(listed([])).toEqual([]);
});

test('the index names a part for the library and one for each edition, each of at most 50,000 addresses', () => {
  const { corpus } = deriveCorpus(smallContent());
  const slugs = corpus.editions.map(({ slug }) => slug);
  expect(locations(sitemapIndexOf(corpus, locate))).toEqual([
    '/sitemap-library.xml',
    ...slugs.map((slug) => `/sitemap-${slug}.xml`),
  ]);
  const [department] = corpus.departments;
  if (!department) throw new Error('There is no department.');
  const departments = Array.from({ length: 120_000 }, (_, index) => ({ ...department, id: `d${index}` }));
  const parts = sitemapsOf({ ...corpus, departments });
  expect(parts.map(({ name }) => name).slice(0, 3)).toEqual([
    'sitemap-library.xml',
    'sitemap-library.2.xml',
    'sitemap-library.3.xml',
  ]);
  expect(Math.max(...parts.map(({ paths }) => paths.length))).toBe(50_000);
  const all = parts.flatMap(({ paths }) => paths);
  expect(all).toContain('departments/d119999/');
  expect(new Set(all).size).toBe(all.length);
});
