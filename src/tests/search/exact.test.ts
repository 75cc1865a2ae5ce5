import { chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { fold } from '#domain/search/fold.ts';
import { wordsOf } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';
import { searchContract } from './contract.ts';
import { startShippedSearch } from './shipped-search.ts';

const corpus = loadCorpus('content');
const records = searchRecords(corpus);
const endpoint = inject('browserEndpoint');
const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

describe('the records of the search', () => {
  test('hold every sentence, note and heading of the document once', () => {
    const [edition] = corpus.editions;
    const words = records.flatMap(({ blocks }) => blocks.map((block) => block.words));
    const times = (wanted: string) => words.filter((held) => held === wanted).length;
    const duties = edition?.parts.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.duties)) ?? [];
    const headings =
      edition?.parts.flatMap((part) => [part.heading, ...part.clauses.map(({ heading }) => heading)]) ?? [];
    const expected = [
      ...(edition?.sentences ?? []).map((sentence) => sentence.words),
      ...(edition?.notice?.sentences ?? []).map((sentence) => sentence.words),
      ...(edition?.preamble?.sentences ?? []).map((sentence) => sentence.words),
      ...duties.flatMap(({ heading }) => heading ?? []),
      ...headings.filter(Boolean),
      edition?.number ?? '',
      edition?.annex?.words ?? '',
    ];
    expect(expected).toHaveLength(95 + 2 + 1 + 5 + 18 + 2);
    expect(expected.filter((wanted) => times(wanted) !== 1)).toEqual([]);
    expect(duties.flatMap(({ note }) => note?.words ?? []).filter((note) => times(note) === 0)).toEqual([]);
  });

  test('are of each kind as many as the document has', () => {
    const counts = Object.fromEntries(
      [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
    );
    expect(counts).toMatchObject({ task: 18, unassigned: 12, opening: 2, department: 11, target: 5 });
    expect(counts.term).toBe(corpus.terms.length);
  });

  test('never need more than folding to be told apart', () => {
    expect(new Set(records.map((record) => `${record.path} ${fold(wordsOf(record))}`)).size).toBe(records.length);
  });
});

describe.skipIf(endpoint === null)('in the browser, by the engine that the site ships', () => {
  for (const [name, site] of Object.entries(inject('sites'))) {
    const open = async () => {
      const browser = await chromium.connect(endpoint ?? '');
      closing.push(() => browser.close());
      const page = await browser.newPage();
      await page.goto(`${site.address}404.html`);
      return startShippedSearch(page, site.dir, site.base);
    };
    if (name === 'root') searchContract(`Pagefind under ${site.base}`, corpus, records, open);
    else {
      test(`answers under ${site.base} as well`, async () => {
        const [finding] = await (await open())([{ query: '地理标志' }]);
        expect(finding?.results.filter((result) => result.startsWith('task'))).toHaveLength(5);
      });
    }
  }
});
