import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { allowance, writeServiceWorker } from '#integrations/offline.ts';
import { type Served, serve } from '#site/serve.ts';
import { loadPages } from '#tests/html.ts';
import { bytesOf, keptAtOnce } from '#tests/kept.ts';
import { buildMadeYears } from './made-years-site.ts';

/**
 * Builds a site with two made years beside 2022 and names everything in which it cannot be read without network as it
 * promises: the current edition whole, a stored one whole, a plain sentence for one that is not stored; null without a browser.
 */
export async function auditOfflineYears(): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const { copy, dist } = buildMadeYears();
  const served = await serve({ dir: dist, port: 0 });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch(options);
    const page = await (await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'allow' })).newPage();
    return [...sizeFaults(dist), ...(await readingFaults(page, dist, served))];
  } finally {
    await browser?.close();
    await served.close();
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What is kept at once stays within its bound, and names no file of another edition but for what changed since. */
function sizeFaults(dist: string): readonly string[] {
  const kept = keptAtOnce(dist);
  const bytes = bytesOf(kept);
  return [
    ...(bytes > allowance ? [`${bytes} bytes are kept at once`] : []),
    ...kept
      .map(({ url }) => url)
      // What is searched in them is kept while there is room.
      .filter((url) => /^(?:data\/)?202[23]/u.test(url) && !url.endsWith('/search.json'))
      .map((url) => `kept.json names ${url}`),
  ];
}

/** Stores, refreshes, reads and removes editions as a reader would. */
async function readingFaults(page: Page, dist: string, served: Served): Promise<readonly string[]> {
  const faults: string[] = [];
  const expect = (what: string, is: unknown, shall: unknown): void => {
    if (is !== shall) faults.push(`${what}: ${JSON.stringify(is)} and not ${JSON.stringify(shall)}`);
  };
  const go = async (path: string): Promise<void> => {
    await page.goto(served.address + path);
    // The state of what is stored is shown once the reader moves over the page.
    await page.mouse.move(0, 0);
    await page.mouse.move(640, 480);
  };
  const place = (edition: string) => page.locator(`[data-stored="${edition}"]`);
  const press = (edition: string, words: string) => place(edition).getByRole('button', { name: words }).click();

  await go('');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await go('2024/');
  expect('the current edition offers to be stored', await page.locator('[data-stored]').count(), 0);
  await go('2022/');
  await place('2022')
    .getByText(/（\d\.\d MB）/u)
    .waitFor();
  await press('2022', '存到本机');
  await place('2022').getByText('已存到本机，今天存的').waitFor();

  await go('about/');
  await page.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  });
  await press('2023', '存到本机');
  await place('2023').getByText('这台设备给本站的地方不够').waitFor();
  const names = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' 2023 ')));
  expect('caches of an edition that had no room', names.length, 0);

  // A new deployment: what is stored follows it at the next visit, whichever page that is.
  const changed = join(dist, '2022/3-5/index.html');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('</title>', '（新）</title>'));
  await writeServiceWorker(dist, ['2024', '2023', '2022']);
  await go('2024/3-4/');
  const followed = await page.evaluate(async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const stored = await caches.match('/2022/3-5/');
      if ((await stored?.text())?.includes('（新）</title>')) return true;
      await new Promise((again) => setTimeout(again, 100));
    }
    return false;
  });
  expect('a stored edition follows a new deployment', followed, true);

  await served.close();
  const answers = await answersTo(page, [
    ...loadPages(dist).map(({ path }) => path),
    'verify/2022.json',
    '2022/cite.json',
  ]);
  for (const { path, html } of loadPages(dist)) {
    // What /verify/ says of the newest edition is not kept a second time.
    if (path === '2024/verify/') continue;
    const stored = /^202[24]\//u.test(path);
    if (stored) expect(`${path} without network`, answers[path] === html, true);
    else if (path.startsWith('2023/')) expect(`${path} without network`, answers[path], null);
  }
  for (const file of ['verify/2022.json', '2022/cite.json'])
    expect(`${file} without network`, answers[file], readFileSync(join(dist, file), 'utf8'));

  await go('2022/3-4/?words=1a2b3c4d#s2');
  expect('a stored sentence', await page.locator('#s2').count(), 1);
  expect('its styles', await page.evaluate(() => document.styleSheets[0]?.cssRules.length !== 0), true);
  await go('2023/3-4/');
  const said = (await page.locator('main').textContent()) ?? '';
  for (const words of ['这一页没有存到本机', '打开那一年度的全文页，按“存到本机”'])
    expect(`an edition that is not stored says ${words}`, said.includes(words), true);

  await go('about/');
  await place('2023').getByText('没有存到本机，连上网络后可以存。').waitFor();
  await press('2022', '从本机删去');
  await place('2022')
    .getByText('没有存到本机')
    .or(place('2022').getByRole('button', { name: '存到本机' }))
    .first()
    .waitFor();
  expect('a removed edition', (await answersTo(page, ['2022/3-4/']))['2022/3-4/'], null);
  return faults;
}

/** What the page gets when it asks for each path, null where there is no answer. */
async function answersTo(page: Page, paths: readonly string[]): Promise<Readonly<Record<string, string | null>>> {
  const answers = await page.evaluate(async (paths) => {
    const answer = async (path: string) => {
      const response = await fetch(`/${path}`).catch(() => null);
      return [path, response ? await response.text() : null] as const;
    };
    return JSON.stringify(Object.fromEntries(await Promise.all(paths.map(answer))));
  }, paths);
  return JSON.parse(answers);
}
