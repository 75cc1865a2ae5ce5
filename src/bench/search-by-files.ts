import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import type { Corpus } from '#domain/model/corpus.ts';
import { phrase } from '#domain/search/encode.ts';
import { fold } from '#domain/search/fold.ts';
import { type SearchRecord, wordsOf } from '#domain/search/record.ts';
import { serve } from '#site/serve.ts';
import type { Recombined } from '#tests/search/recombined.ts';
import { samplePhrases } from '#tests/search/sampling.ts';
import { writeSearchSite } from '#tests/search/search-site.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';
import { librariesLike, type Searched } from './libraries.ts';
import { compress } from './measure.ts';
import { indexOfRecords } from './record-index.ts';
import type { Section } from './table.ts';
import { workshop } from './workshop.ts';

/** What is asked. */
export interface Asked {
  readonly query: string;
  /** Whether in the newest edition alone. */
  readonly inOne: boolean;
}

/** What an answer costs with nothing cached. */
export interface Cost {
  readonly bytes: number;
  readonly ms: number;
}

/** A way to search a library by files: a folder of a site, and how a fresh page of it comes to an answer. */
interface Way {
  readonly name: string;
  readonly folder: string;
  /** Where what is asked in one edition alone is answered from, if that is another. */
  readonly alone?: string;
  readonly answer: (page: Page, asked: Asked) => Promise<unknown>;
}

/**
 * What the first answer costs with nothing cached, by one index of all records, by an index for each edition, merged, and
 * as the site does it, by the records of editions and an index that says in which to look.
 */
export async function byFiles({ browser, site, corpus }: Searched, counts: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  for (const { count, library, records } of librariesLike(corpus, counts)) {
    const [often = '', seldom = ''] = phrasesOf(records, library.editions.length);
    const questions = [
      { query: often, inOne: false },
      { query: seldom, inOne: false },
      { query: often, inOne: true },
    ];
    for (const way of [
      await oneIndex(records, count),
      await merged(library, records, count),
      await shipped(library, site, corpus, count),
    ]) {
      for (const folder of [way.folder, ...(way.alone ? [way.alone] : [])]) compress(folder);
      const costs: Cost[] = [];
      for (const asked of questions) costs.push(await costOf(browser, way, asked));
      rows.push([
        String(count),
        way.name,
        ...costs.flatMap(({ bytes, ms }) => [(bytes / 1000).toFixed(0), ms.toFixed(0)]),
      ]);
    }
  }
  await pagefind.close();
  return {
    title: 'Search by files',
    how: 'Recombined text of so many editions. Kilobytes over the wire and milliseconds until a question is answered with its counts, nothing cached, the scripts of the interface not among them: for words that most editions hold, for words that one or few hold, and for the former in one edition alone.',
    head: ['editions', 'by', 'most: kB', 'ms', 'few: kB', 'ms', 'in one: kB', 'ms'],
    rows,
  };
}

/** Ten characters that stand in most editions, and ten that stand in as few as there are. */
export function phrasesOf(records: readonly SearchRecord[], editions: number): readonly string[] {
  const texts = Array.from(Map.groupBy(records, ({ edition }) => edition).values(), (own) =>
    own.map((record) => fold(wordsOf(record))).join('\n'),
  );
  const held = samplePhrases(records, 10, 200)
    .map((words) => ({ words, times: texts.filter((text) => text.includes(fold(words))).length }))
    .filter(({ times }) => times < Math.max(2, editions))
    .sort((one, other) => other.times - one.times);
  return [held[0]?.words ?? '', held.at(-1)?.words ?? ''];
}

const address = '/pagefind/';

async function oneIndex(records: readonly SearchRecord[], count: number): Promise<Way> {
  const folder = folderOf(`one-index-${count}`);
  writeIndex(join(folder, 'pagefind'), await indexOfRecords(records), true);
  return {
    name: 'one index of records',
    folder,
    answer: (page, { query, inOne }) =>
      page.evaluate(askPagefind, {
        address,
        others: [],
        query: phrase(fold(query)),
        edition: inOne && count > 1 ? '2022' : null,
      }),
  };
}

/** Each edition's index lies in a folder of its own; what is of no edition is with the newest. */
async function merged({ editions }: Recombined, records: readonly SearchRecord[], count: number): Promise<Way> {
  const folder = folderOf(`merged-${count}`);
  const newest = editions[0]?.slug;
  for (const { slug } of editions) {
    const own = records.filter(({ edition = newest }) => edition === slug);
    const path = slug === newest ? 'pagefind' : `pagefind-${slug}`;
    writeIndex(join(folder, path), await indexOfRecords(own), slug === newest);
  }
  const others = editions.slice(1).map(({ slug }) => `/pagefind-${slug}/`);
  return {
    name: 'an index for each edition, merged',
    folder,
    answer: (page, { query, inOne }) =>
      page.evaluate(askPagefind, { address, others: inOne ? [] : others, query: phrase(fold(query)), edition: null }),
  };
}

async function shipped(library: Recombined, site: string, corpus: Corpus, count: number): Promise<Way> {
  const folder = folderOf(`by-edition-${count}`);
  await writeSearchSite(folder, site, corpus, library);
  // What the dialog answers with first is what it answers with where there is no other edition.
  const alone = folderOf(`by-edition-${count}-alone`);
  await writeSearchSite(alone, site, corpus, { ...library, editions: library.editions.slice(0, 1) });
  return {
    name: 'records by edition',
    folder,
    alone,
    async answer(page, { query }) {
      const ask = await startShippedSearch(page, folder, '/', 8);
      await ask([{ query }]);
    },
  };
}

/** What a question costs a reader who has the page and nothing else. */
export async function costOf(
  browser: Browser,
  { folder, alone, answer }: Omit<Way, 'name'>,
  asked: Asked,
): Promise<Cost> {
  const served = await serve({ dir: asked.inOne && alone ? alone : folder });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(served.address, { waitUntil: 'networkidle' });
    const sizes: Promise<number>[] = [];
    context.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const start = performance.now();
    await answer(page, asked);
    const ms = performance.now() - start;
    await page.waitForLoadState('networkidle');
    return { bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0), ms };
  } finally {
    await context.close();
    await served.close();
  }
}

/** Asks Pagefind in a page, and reads every record found, from which is counted. */
async function askPagefind({
  address,
  others,
  query,
  edition,
}: {
  address: string;
  others: readonly string[];
  query: string;
  edition: string | null;
}): Promise<number> {
  interface Index {
    mergeIndex(address: string): Promise<void>;
    search(query: string, options: object): Promise<{ results: { data(): Promise<unknown> }[] }>;
  }
  const index: Index = await import(`${address}pagefind.js`);
  await Promise.all(others.map((other) => index.mergeIndex(other)));
  const options = { sort: { rank: 'asc' }, ...(edition !== null && { filters: { edition } }) };
  const { results } = await index.search(query, options);
  return (await Promise.all(results.map((result) => result.data()))).length;
}

function folderOf(name: string): string {
  const folder = join(workshop, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"></html>');
  return folder;
}

/** What is asked of every index; and of one its program. The interfaces of Pagefind's own are asked for by nobody. */
const needed = { data: /\.(?:pf_\w+|json)$/u, program: /\.pagefind$|^pagefind(?:-worker)?\.js$/u };

function writeIndex(folder: string, files: ReadonlyMap<string, Uint8Array>, hasProgram: boolean): void {
  for (const [path, content] of files) {
    if (!needed.data.test(path) && !(hasProgram && needed.program.test(path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
