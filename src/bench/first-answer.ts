import type { Browser, Page } from 'playwright-core';
import { fold } from '#domain/search/fold.ts';
import { type SearchRecord, wordsOf } from '#domain/search/record.ts';
import { serve } from '#site/serve.ts';
import { samplePhrases } from '#tests/search/sampling.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';

/** So many results the dialog lists. */
export const listed = 8;

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
export interface Way {
  readonly folder: string;
  /** Where what is asked in one edition alone is answered from, if that is another. */
  readonly alone?: string;
  readonly answer: (page: Page, asked: Asked) => Promise<unknown>;
}

/** The search of a site as it is shipped, with as many results as the dialog lists. */
export const asShipped = (folder: string): Way => ({
  folder,
  async answer(page, { query }) {
    const ask = await startShippedSearch(page, folder, '/', listed);
    await ask([{ query }]);
  },
});

/** What a question costs a reader who has the page and nothing else. */
export async function costOf(browser: Browser, { folder, alone, answer }: Way, asked: Asked): Promise<Cost> {
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
