import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '#site/serve.ts';
import { contract } from '#tests/search/contract.ts';
import { percentile } from '#tests/search/percentile.ts';
import { plainScan, type Question } from '#tests/search/plain-scan.ts';
import { samplePhrases } from '#tests/search/sampling.ts';
import { writeSearchSite } from '#tests/search/search-site.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';
import { librariesLike, type Searched } from './libraries.ts';
import type { Section } from './table.ts';
import { workshop } from './workshop.ts';

const { lengths, samples, compared } = contract;

/**
 * Asks the engine that a built site ships on recombined text of so many editions, and a plain scan the same.
 * Throws where the two disagree.
 */
export async function atScale({ browser, site, corpus }: Searched, counts: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  for (const { count, library, records } of librariesLike(corpus, counts)) {
    const folder = join(workshop, `search-${count}`);
    const start = performance.now();
    const index = await writeSearchSite(folder, site, corpus, library);
    const built = performance.now() - start;
    const served = await serve({ dir: folder });
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(served.address);
      const ask = await startShippedSearch(page, folder, '/', compared);
      const scan = plainScan(records, corpus.departments, compared);
      for (const length of lengths) {
        const questions = samplePhrases(records, length, samples).map((query): Question => ({ query }));
        const findings = await ask(questions);
        const wrong = questions.filter(
          (question, index) => JSON.stringify(scan(question)) !== JSON.stringify(findings[index]),
        );
        if (wrong.length > 0) {
          throw new Error(
            `On ${count} editions search and plain scan disagree about ${wrong.map(({ query }) => query).join(' ')}`,
          );
        }
        const times = await timeEach(
          page,
          questions.map(({ query }) => query),
        );
        rows.push([
          String(count),
          String(records.length),
          (built / 1000).toFixed(1),
          index === 0 ? 'none' : `${Math.round(index / 1000)} kB`,
          String(length),
          `${questions.length} of ${questions.length}`,
          ...[50, 95, 100].map((of) => percentile(times, of)),
        ]);
      }
    } finally {
      await context.close();
      await served.close();
    }
  }
  return {
    title: 'Search against a plain scan',
    how: `Recombined text of so many editions; ${samples} queries of each length drawn from it. They agree where total, counts, records and every marked character are the same. Milliseconds of one query at a time, warm, the median of three, with its first 8 results; the index says which editions hold a word.`,
    head: ['editions', 'records', 'built s', 'index', 'characters', 'agree', 'median ms', '95 % ms', 'slowest ms'],
    rows,
  };
}

/** How long each query takes in the page, the median of three times: what else the machine does is left out. */
export const timeEach = (page: Page, queries: readonly string[]): Promise<number[]> =>
  page.evaluate(async (queries) => {
    const times: number[] = [];
    for (const query of queries) {
      const own: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const start = performance.now();
        await window.search.search(query, { limit: 8 });
        own.push(performance.now() - start);
      }
      times.push(own.sort((a, b) => a - b)[1] ?? 0);
    }
    return times;
  }, queries);
