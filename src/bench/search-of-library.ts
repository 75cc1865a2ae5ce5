import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { loadCorpus } from '#content/load-corpus.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { searchDataPath } from '#domain/paths.ts';
import { writeQuestion } from '#domain/search/question.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';
import { indexed } from '#opensearch/indexed.ts';
import type { Nodes } from '#opensearch/nodes.ts';
import { engineAt } from '#search-engine/engine.ts';
import { serveSearch } from '#search-gateway/serve.ts';
import { serve } from '#site/serve.ts';
import { contract } from '#tests/search/contract.ts';
import { samplePhrases } from '#tests/search/sampling.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';
import { asShipped, type Cost, costOf, listed, phrasesOf } from './first-answer.ts';
import { compress } from './measure.ts';
import { timeEach } from './search-at-scale.ts';

/** What a search costs. */
export interface SearchCosts {
  /** The first answer, with nothing cached: to words that most editions hold, and to words that few hold. */
  readonly often: Cost;
  readonly seldom: Cost;
  /** Milliseconds of each warm question. */
  readonly warm: readonly number[];
}

/** What may be missing on a machine. */
export interface Searchers {
  readonly browser: Browser | null;
  readonly nodes: Nodes | null;
}

/** What the search of a library costs, by its files and by an engine; null for what could not be run. */
export interface SearchedLibrary {
  readonly files: SearchCosts | null;
  readonly engine: SearchCosts | null;
}

/** Questions of each length. */
const samples = 100;

/**
 * Asks the search of a built library what a reader may ask, by its files and by an engine.
 *
 * @param site the folder of the site, which lies beside its content
 */
export async function searchLibrary(site: string, { browser, nodes }: Searchers): Promise<SearchedLibrary> {
  const corpus = loadCorpus(join(dirname(site), 'content'));
  const records = searchRecords(corpus);
  const [often = '', seldom = ''] = phrasesOf(records, corpus.editions.length);
  const warm = [...new Set(contract.lengths.flatMap((length) => samplePhrases(records, length, samples)))];
  const asked = { often, seldom, warm };
  return {
    files: browser && (await byFiles(browser, site, asked)),
    engine: nodes && (await byEngine(nodes, site, asked, corpus, records)),
  };
}

interface Questions {
  readonly often: string;
  readonly seldom: string;
  readonly warm: readonly string[];
}

async function byFiles(browser: Browser, site: string, { often, seldom, warm }: Questions): Promise<SearchCosts> {
  compress(site, '{{_astro,search,pagefind}/**/*.{js,json},*/search.json}');
  const cost = (query: string): Promise<Cost> => costOf(browser, asShipped(site), { query, inOne: false });
  const costs = { often: await cost(often), seldom: await cost(seldom) };
  const served = await serve({ dir: site });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(served.address);
    await startShippedSearch(page, site, '/', listed);
    return { ...costs, warm: await timeEach(page, warm) };
  } finally {
    await context.close();
    await served.close();
  }
}

async function byEngine(
  { urls }: Nodes,
  site: string,
  { often, seldom, warm }: Questions,
  corpus: Corpus,
  records: readonly SearchRecord[],
): Promise<SearchCosts> {
  const alias = `mingze-scale-${corpus.editions.length}`;
  const client = engineAt(urls);
  const { search } = await indexed(client, alias, corpus, records);
  const unlimited = { burst: 1e6, perSecond: 1e6, patience: 60_000, behindProxy: false };
  const served = await serveSearch({
    ...unlimited,
    ...{ urls, alias, origins: [], host: '127.0.0.1', port: 0, say: console.error },
  });
  // What a page knows before it asks.
  const before = (['catalogue', 'editions'] as const).reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(join(site, searchDataPath(name)))).length,
    0,
  );
  const cost = async (query: string): Promise<Cost> => {
    const start = performance.now();
    const response = await fetch(`${served.address}search?${writeQuestion(query, { limit: listed })}`);
    const answer = await response.text();
    const ms = performance.now() - start;
    if (!response.ok) throw new Error(`The gateway refuses “${query}”: ${answer}`);
    return { bytes: before + brotliCompressSync(answer).length, ms };
  };
  try {
    const costs = { often: await cost(often), seldom: await cost(seldom) };
    // The gateway would have kept its answers.
    for (const query of [...warm, ...warm]) await search.search(query, { limit: listed });
    const times: number[] = [];
    for (const query of warm) times.push((await cost(query)).ms);
    return { ...costs, warm: times };
  } finally {
    await served.close();
    await client.close();
  }
}
