import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { deriveCorpus } from '#domain/corpus/derive-corpus.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { topicEntry } from '#domain/corpus/topic-entry.fixture.ts';
import { sitemapOf } from './sitemap.ts';

test('lists the topics with the page that lists them, and neither where there are none', () => {
  const listed = (topics: readonly ReturnType<typeof topicEntry>[]) => {
    const $ = load(
      sitemapOf(deriveCorpus({ ...smallContent(), topics }).corpus, (path) => `/${path}`),
      { xml: true },
    );
    return $('loc')
      .map((_, element) => $(element).text())
      .get()
      .filter((path) => path.startsWith('/topics/'));
  };
  expect(listed([topicEntry('rules', { members: ['2023/2-1'] })])).toEqual(['/topics/', '/topics/rules/']);
  expect(listed([])).toEqual([]);
});
