import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { searchRecords } from '#domain/search/records.ts';
import { serve } from '#site/serve.ts';
import { samplePhrases } from '#tests/search/sampling.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';
import type { Searched } from './libraries.ts';
import { compress } from './measure.ts';
import { ratio, type Section } from './table.ts';
import { workshop } from './workshop.ts';

const phrase = '地理标志管理改革';
/** As many as the dialog lists. */
const shown = 8;

/** Measures the search of a built site, whose files are compressed, beside stock Pagefind on the same pages. */
export async function besideStock({ browser, site, corpus }: Searched): Promise<Section> {
  const stock = await buildStock(site);
  const phrases = samplePhrases(searchRecords(corpus), 8, 50);
  const ours = await measure(browser, site, '2022/3-4/', phrases, async (page) => {
    await page.locator('header [data-search-box]').click();
    await page.locator('dialog [role=combobox]').fill(phrase);
    await page.locator('dialog [role=option] mark').first().waitFor();
  });
  const theirs = await measure(browser, stock, '', phrases, async (page) => {
    await page.locator('button').click();
    await page.locator('.pagefind-ui__search-input').fill(phrase);
    await page.locator('.pagefind-ui__result mark').first().waitFor();
  });
  return {
    title: 'Search beside stock Pagefind',
    how: `On the same pages. Bytes and milliseconds from reaching for the box to the first result for ${phrase}, nothing cached, with the interface that each ships; then the median and the slowest of ${phrases.length * 8} keystrokes, each answered with its first ${shown} results.`,
    head: ['search', 'requests', 'bytes', '÷ stock', 'first result ms', 'keystroke ms', '÷ stock', 'slowest ms'],
    rows: [
      ['Mingze', ours],
      ['Pagefind 1.6 with its default interface', theirs],
    ].map(([name, costs]) => {
      const { requests, bytes, first, median, slowest } = costs as Costs;
      return [
        String(name),
        String(requests),
        String(bytes),
        ratio(bytes, theirs.bytes),
        first.toFixed(0),
        median.toFixed(1),
        ratio(median, theirs.median),
        slowest.toFixed(0),
      ];
    }),
  };
}

interface Costs {
  readonly requests: number;
  readonly bytes: number;
  readonly first: number;
  readonly median: number;
  readonly slowest: number;
}

/** What the first result costs, and then each keystroke. */
async function measure(
  browser: Browser,
  dir: string,
  path: string,
  phrases: readonly string[],
  reach: (page: Page) => Promise<void>,
): Promise<Costs> {
  const served = await serve({ dir });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: 'networkidle' });
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const start = performance.now();
    await reach(page);
    const first = performance.now() - start;
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sizes);
    const bytes = all.reduce((sum, size) => sum + size, 0);
    if (path !== '') await startShippedSearch(page, dir, '/', shown);
    const times = (await page.evaluate(type, { phrases, shown })).sort((a, b) => a - b);
    return { requests: all.length, bytes, first, median: times[times.length >> 1] ?? 0, slowest: times.at(-1) ?? 0 };
  } finally {
    await context.close();
    await served.close();
  }
}

/** Types each phrase character by character into the search of the page, and takes the time of each answer. */
async function type({ phrases, shown }: { phrases: readonly string[]; shown: number }): Promise<number[]> {
  interface Stock {
    search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
  }
  const stock: Stock | null = window.search ? null : await (window as unknown as { stock: Promise<Stock> }).stock;
  const answer = async (query: string): Promise<unknown> => {
    if (!stock) return window.search.search(query, { limit: shown });
    const { results } = await stock.search(query);
    return Promise.all(results.slice(0, shown).map((result) => result.data()));
  };
  const times: number[] = [];
  for (const phrase of phrases) {
    for (let length = 1; length <= phrase.length; length++) {
      const start = performance.now();
      await answer(phrase.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** Indexes the pages of the site as Pagefind does by itself; gives a folder with its index and one page with its interface. */
async function buildStock(site: string): Promise<string> {
  const folder = join(workshop, 'stock-search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"><button>搜索</button><div id="ui"></div><script type="module" src="/start.js"></script></html>',
  );
  writeFileSync(
    join(folder, 'start.js'),
    `document.querySelector('button').addEventListener('click', () => {
      const sheet = document.head.appendChild(document.createElement('link'));
      Object.assign(sheet, { rel: 'stylesheet', href: '/pagefind/pagefind-ui.css' });
      const script = document.head.appendChild(document.createElement('script'));
      script.onload = () => new PagefindUI({ element: '#ui', debounceTimeoutMs: 0 });
      script.src = '/pagefind/pagefind-ui.js';
      window.stock = import('/pagefind/pagefind.js');
    });`,
  );
  compress(folder);
  return folder;
}
