import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { wordsOf } from '#domain/search/record.ts';
import { type Served, serve } from '#site/serve.ts';
import { browserTest as test } from '#tests/browser.ts';
import { type Recombined, recombinedLibrary } from './recombined.ts';
import { samplePhrases } from './sampling.ts';
import { writeSearchSite } from './search-site.ts';

const { root } = inject('sites');
const folder = mkdtempSync(join(tmpdir(), 'missing-'));
/** An older edition, and words of it alone, so that who does not ask it finds nothing; and words of the newest alone. */
let holder = '';
let query = '';
let newest = '';
let served: Served;
/** The one tab of most of these tests: each loads all that it needs anew. */
let tab: Page | undefined;

beforeAll(async () => {
  const corpus = loadCorpus('content');
  const library = recombinedLibrary(corpus, 6);
  newest = wordsOfOne(library, 0);
  holder = library.editions[3]?.slug ?? '';
  query = wordsOfOne(library, 3);
  await writeSearchSite(folder, root.dir, corpus, library, true);
  for (const page of ['boot.js', '404.html', 'search/index.html']) cpSync(join(root.dir, page), join(folder, page));
  served = await serve({ dir: folder });
});

afterAll(async () => {
  await tab?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a tab. What Pagefind throws besides, in its worker, is no offence here. */
const openTab = (browser: Browser): Promise<Page> => browser.newPage({ locale: 'zh-CN', serviceWorkers: 'block' });

/** Ten characters that stand in one edition and in no other. */
function wordsOfOne({ editions }: Recombined, at: number): string {
  const texts = editions.map(({ records }) => records.map(wordsOf).join('\n'));
  const words = samplePhrases(editions[at]?.records ?? [], 10, 50).find(
    (phrase) => texts.filter((text) => text.includes(phrase)).length === 1,
  );
  if (!words) throw new Error(`Edition ${at} has no ten characters of its own.`);
  return words;
}

/** What a host can do with a file, each with what undoes it. */
const faults: Readonly<Record<string, (page: Page, files: string) => Promise<() => Promise<void>>>> = {
  async 'is not there'(_, files) {
    const kept = filesOf(files);
    for (const [file] of kept) rmSync(file);
    return async () => putBack(kept);
  },
  async 'is cut off'(_, files) {
    const kept = filesOf(files);
    for (const [file, bytes] of kept) writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
    return async () => putBack(kept);
  },
  async 'cannot be reached'(page, files) {
    await page.route(`**/${files}*`, (route) => route.abort());
    return () => page.unroute(`**/${files}*`);
  },
};

/** Files of the site with their bytes. */
function filesOf(pattern: string): readonly (readonly [file: string, bytes: Buffer])[] {
  const files = globSync(pattern, { cwd: folder }).map((file) => join(folder, file));
  if (files.length === 0) throw new Error(`The site has no ${pattern}.`);
  return files.map((file) => [file, readFileSync(file)]);
}

function putBack(kept: readonly (readonly [file: string, bytes: Buffer])[]): void {
  for (const [file, bytes] of kept) writeFileSync(file, bytes);
}

/** What every search in the library takes, what says which editions hold a word, and the one that does. */
const files = [
  'search/catalogue.json',
  'search/records.json',
  'search/editions.json',
  '2022/search.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/*.pf_meta',
  'pagefind/wasm.*.pagefind',
  'pagefind/index/*.pf_index',
  'HOLDER/search.json',
];

/** Where one searches; gives what is said, what is listed, and what asks again. */
const places = {
  async 'the page'(page: Page, asked: string) {
    await page.goto(`${served.address}search/?q=${encodeURIComponent(asked)}`);
    await page.locator('#search-hits[aria-busy=false]').waitFor({ state: 'attached' });
    return {
      status: page.locator('#search-status'),
      results: page.locator('#search-hits li'),
      again: page.getByRole('button', { name: '再试一次' }),
    };
  },
  async 'the dialog'(page: Page, asked: string) {
    await page.goto(`${served.address}404.html`);
    await page.keyboard.press('/');
    await page.locator('dialog [role=combobox]').fill(asked);
    await page.locator('dialog [role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
    return {
      status: page.locator('dialog .status'),
      results: page.locator('dialog [role=option].option'),
      again: page.getByRole('option', { name: '再试一次' }),
    };
  },
};

/** The page is asked with every fault where most can be missing, and with one elsewhere; the dialog with one everywhere. */
const cases = files.flatMap((file) =>
  (/editions|pf_index|HOLDER/u.test(file) ? Object.keys(faults) : ['is cut off']).flatMap((how) => [
    ['the page', file, how] as const,
    ...(how === 'is cut off' ? [['the dialog', file, how] as const] : []),
  ]),
);

describe('what could not be asked is said, and asked when told to again', () => {
  for (const [place, file, how] of cases) {
    test(`in ${place}, where ${file} ${how}`, async ({ browser }) => {
      tab ??= await openTab(browser);
      const page = tab;
      const mend = await faults[how]?.(page, file.replace('HOLDER', holder));
      const { status, results, again } = await places[place](page, query);
      try {
        expect(await status.textContent()).toContain('没有载入，请检查网络后再试。');
        expect(await results.count()).toBe(0);
      } finally {
        await mend?.();
      }
      await again.click();
      await results.first().waitFor();
      expect(await status.textContent()).toMatch(new RegExp(`^\\d+条含有“${query}”$`, 'u'));
    });
  }

  test('where the worker that knows the editions has ended without a word', async ({ browser }) => {
    const page = await openTab(browser);
    onTestFinished(() => page.close());
    await page.clock.install();
    const { status, results, again } = await places['the page'](page, newest);
    expect(await status.textContent()).toContain(`条含有“${newest}”`);
    const [worker] = page.workers();
    await worker?.evaluate(() => close());
    await page.locator('#search-field').fill(query);
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000);
        return status.textContent();
      })
      .toContain('没有载入，请检查网络后再试。');
    await again.click();
    await page.clock.runFor(1000);
    await results.first().waitFor();
  });

  test('which editions these are is said, a few by name', async ({ browser }) => {
    const page = await openTab(browser);
    onTestFinished(() => page.close());
    await page.route(/\/d\d-2022\/search\.json$/u, (route) => route.abort());
    const { status } = await places['the page'](page, '知识产权');
    expect(await status.textContent()).toMatch(
      /^查过的版本中：\d+条含有“知识产权”。2022年指引、2022年指引、2022年指引等5个版本没有载入，请检查网络后再试。$/u,
    );
  });
});
