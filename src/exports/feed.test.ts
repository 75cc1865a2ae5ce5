import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { deriveCorpus } from '#domain/corpus/derive-corpus.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { feedOf } from './feed.ts';

const { corpus } = deriveCorpus(smallContent());
const locate = (path: string): string => `https://example.org/${path}`;
/** An address book with so many records, a day each. */
const book = (records: number) =>
  Array.from({ length: records }, (_, index) => ({
    on: new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10),
    reason: `第${index + 1}次`,
    recorded: {},
    retired: {},
  }));
const pagesOf = (records: number) =>
  feedOf(corpus, { [corpus.editions[0]?.slug ?? '']: book(records) }, locate).map((page) => parseAtomFeed(page));
const linksOf = (page: ReturnType<typeof pagesOf>[number] | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((page?.links ?? []).map(({ rel = '', href = '' }) => [rel, href]));

test('a long feed is on pages that lead to each other, the newest entries on the first, each entry once', () => {
  const pages = pagesOf(250);
  expect(pages.map(({ entries }) => entries?.length)).toEqual([100, 100, 50]);
  const summaries = pages.flatMap(({ entries }) => entries?.map(({ summary }) => summary?.value) ?? []);
  expect(summaries[0]).toBe('第250次');
  expect(new Set(pages.flatMap(({ entries }) => entries?.map(({ id }) => id) ?? [])).size).toBe(250);
  expect(linksOf(pages[0])).toMatchObject({
    self: 'https://example.org/feed.xml',
    next: 'https://example.org/feed.2.xml',
    last: 'https://example.org/feed.3.xml',
  });
  expect(linksOf(pages[2])).toMatchObject({
    self: 'https://example.org/feed.3.xml',
    first: 'https://example.org/feed.xml',
    previous: 'https://example.org/feed.2.xml',
  });
  expect(linksOf(pages[2])['next']).toBeUndefined();
});

test('a short feed is one page that leads to no other', () => {
  const [page, ...others] = pagesOf(3);
  expect(others).toEqual([]);
  expect(Object.keys(linksOf(page)).toSorted()).toEqual(['alternate', 'self']);
});
