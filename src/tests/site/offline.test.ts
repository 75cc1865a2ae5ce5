import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { draftPath } from '#domain/paths.ts';
import { allowance, writeServiceWorker } from '#integrations/offline.ts';
import { type Served, serve } from '#site/serve.ts';
import { browserTest } from '#tests/browser.ts';
import { loadPages } from '#tests/html.ts';
import { bytesOf, keptAtOnce } from '#tests/kept.ts';
import { kinds } from '#tests/kinds.ts';
import { editions } from '#tests/published.ts';

const { base: site } = inject('sites');
const pages = loadPages(site.dir);
/** Of several editions the others are stored on request; all are guidelines, whose newest the site opens with. */
const newestFirst = editions.toSorted().reverse();
const [current = ''] = newestFirst;
/** What a reader takes away; the data are for programs, and the plain texts are for checking their hashes. */
const downloads = globSync(`data/${current}.{csv,docx,html,ics,md,xlsx}`, { cwd: site.dir }).map((file) =>
  file.replaceAll('\\', '/'),
);
/** What spans several editions is kept where there is room for all of it; of one edition there is. */
const leftOut = ['departments', 'terms', 'topics'].filter(
  (name) => editions.length > 1 && !keptAtOnce(site.dir).some(({ url }) => url.startsWith(`${name}/`)),
);
/** The pages that are there after one visit. */
const keptPages = pages.filter(({ path }) => isKept(path));
function isKept(path: string): boolean {
  const [first = '', second = '', earlier = ''] = path.split('/');
  // The check of drafts is large, and kept once it was used.
  if (leftOut.includes(first) || path === draftPath) return false;
  return (
    !editions.includes(first) ||
    (first === current && second !== 'verify' && (second !== 'compare' || earlier === newestFirst[1]))
  );
}

/** Serves a folder at an address of its own, which a test may take down. */
async function deploy(dir: string): Promise<Served> {
  const server = await serve({ dir, base: site.base });
  onTestFinished(() => server.close());
  return server;
}

/** A copy of the built site that a test may change, without most of what takes a device long to keep. */
async function copyOfSite(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'deployed-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const left = /^(?:data|departments|pagefind|terms|\d{4}\/[^/]+\/s\d+)$/u;
  const filter = (from: string) => !left.test(relative(site.dir, from).replaceAll('\\', '/'));
  cpSync(site.dir, dir, { recursive: true, filter });
  await writeServiceWorker(dir, newestFirst);
  return dir;
}

/** Visits home once and waits until the service worker has kept everything and answers for the page. */
async function visitHome(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if (navigator.serviceWorker.controller) resolve();
        navigator.serviceWorker.addEventListener('controllerchange', () => resolve());
      }),
  );
}

/** The summary of what the page that judges drafts says of one. */
async function judgeDraft(page: Page, address: string): Promise<string | null> {
  await page.goto(address + draftPath);
  await page.fill('#draft', '有人说“大力培训调解组织和仲裁机构。”');
  await page.getByRole('button', { name: '核对文稿' }).click();
  return page.locator('#draft-report .summary').textContent();
}

/** What the page gets when it asks for each path: status and text. */
async function fetchAll(page: Page, address: string, paths: readonly string[]): Promise<Record<string, string>> {
  const answers = await page.evaluate(
    async ({ address, paths }) => {
      const answer = async (path: string) => {
        const response = await fetch(address + path).catch(() => null);
        return [path, response ? `${response.status} ${await response.text()}` : 'no answer'] as const;
      };
      // As one text: the browser's driver would take an object apart.
      return JSON.stringify(Object.fromEntries(await Promise.all(paths.map(answer))));
    },
    { address, paths },
  );
  return JSON.parse(answers);
}

test('what is kept on a device stays within the allowance', () => {
  for (const { dir } of Object.values(inject('sites'))) {
    const kept = keptAtOnce(dir);
    expect(kept.length).toBeGreaterThan(keptPages.length);
    expect(bytesOf(kept)).toBeLessThanOrEqual(allowance);
  }
});

describe('with the network cut after one visit to home', () => {
  browserTest(
    'every page opens as it was, with any query, the downloads are there, and the search finds',
    async ({ open }) => {
      const page = await open({ serviceWorkers: 'allow' });
      const server = await deploy(site.dir);
      await visitHome(page, server.address);
      expect(await judgeDraft(page, server.address)).toContain('有出入1处');
      await server.close();
      // Of several editions the current one alone is at hand, which is not to be taken for all.
      expect(await judgeDraft(page, server.address)).toContain(
        editions.length === 1 ? '有出入1处' : '2022年指引的文字没有取到，没有拿来核对。',
      );

      // The page of search comes last: leaving it while it loads would break its worker off.
      for (const path of kinds.filter((one) => one !== 'search/' && isKept(one))) {
        await page.goto(server.address + path);
        const built = pages.find((one) => one.path === path);
        expect(await page.title()).toBe(built?.$('title').text());
      }
      const answers = await fetchAll(page, server.address, [...keptPages.map(({ path }) => path), ...downloads]);
      for (const { path, html } of keptPages)
        expect(answers[path] === `200 ${html}`, `${path} is kept as built`).toBe(true);
      for (const path of downloads) expect(answers[path]?.slice(0, 4), path).toBe('200 ');

      // A query or a fragment changes nothing, and what was not kept says so in the site.
      await page.goto(`${server.address}${current}/3-4/?words=1a2b3c4d#s2`);
      expect(await page.locator('#s2').count()).toBe(1);
      await page.goto(`${server.address}data/departments/protection.xlsx`);
      expect(await page.locator('main').count()).toBe(1);

      await page.goto(`${server.address}search/?q=${encodeURIComponent('地理标志')}`);
      await page.locator('#search-hits mark').first().waitFor();
      expect(await page.locator('#search-hits mark').first().textContent()).toBe('地理标志');

      await page.goto(`${server.address}${current}/3-4/`);
      await page.keyboard.press('/');
      await page.keyboard.type('十四五');
      await page.getByRole('option').filter({ hasText: '十四五' }).first().waitFor();
    },
  );
});

browserTest('the check of drafts is kept where the first visit is to that page itself', async ({ open }) => {
  const page = await open({ serviceWorkers: 'allow' });
  const server = await deploy(await copyOfSite());
  const before = await judgeDraft(page, server.address);
  const isKept = (): Promise<boolean> =>
    page.evaluate(async () => {
      if (!navigator.serviceWorker.controller) return false;
      const used = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/_astro/'));
      const kept = await Promise.all([location.href, ...used.map(({ name }) => name)].map((url) => caches.match(url)));
      return kept.every((one) => one !== undefined);
    });
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
  await server.close();
  expect(before).toContain('有出入1处');
  // Of several editions the current one alone is at hand.
  expect(await judgeDraft(page, server.address)).toContain(
    editions.length === 1 ? '有出入1处' : '2022年指引的文字没有取到，没有拿来核对。',
  );
});

browserTest('a new deployment is offered, then taken over whole', async ({ open }) => {
  const page = await open({ serviceWorkers: 'allow' });
  const dir = await copyOfSite();
  const server = await deploy(dir);
  await visitHome(page, server.address);

  // What is not kept beforehand opens also where the device has no room for it.
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  });
  expect((await page.goto(server.address + draftPath))?.status()).toBe(200);
  await page.locator('#draft-form').getByRole('button', { name: '核对文稿' }).waitFor();

  for (const file of globSync('**/*.html', { cwd: dir })) {
    const html = readFileSync(join(dir, file), 'utf8');
    writeFileSync(join(dir, file), html.replace('</title>', '（新）</title>'));
  }
  rmSync(join(dir, `${current}/3-5/index.html`));
  await writeServiceWorker(dir, newestFirst);

  await page.goto(`${server.address}${current}/`);
  const notice = page.getByRole('group', { name: '本站提示' });
  await notice.getByText('旧的一份').waitFor();
  const before = await fetchAll(page, server.address, ['', `${current}/3-5/`, 'about/']);
  for (const answer of Object.values(before)) expect(answer).not.toContain('（新）</title>');
  // What compares the site with its manifest asks for it as it is on the server.
  const anew = await page.evaluate(async (home) => (await fetch(home, { cache: 'no-store' })).text(), server.address);
  expect(anew).toContain('（新）</title>');

  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: '换成新的' }).click()]);
  expect(await page.title()).toContain('（新）');
  await server.close();
  const after = await fetchAll(page, server.address, ['', `${current}/3-4/`, 'about/']);
  for (const answer of Object.values(after)) expect(answer).toContain('（新）</title>');
  const gone = `${current}/3-5/`;
  expect((await fetchAll(page, server.address, [gone]))[gone]).toBe('no answer');
});

browserTest('a deployment that is half there is not taken over', async ({ open }) => {
  const page = await open({ serviceWorkers: 'allow' });
  const dir = await copyOfSite();
  const server = await deploy(dir);
  await visitHome(page, server.address);
  // The worker is new, the pages that it names are not there yet.
  const home = readFileSync(join(dir, 'index.html'), 'utf8');
  writeFileSync(join(dir, 'index.html'), home.replace('</title>', '（新）</title>'));
  await writeServiceWorker(dir, newestFirst);
  writeFileSync(join(dir, 'index.html'), home);

  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return 'no new worker';
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });
  expect(refused).toBe('redundant');
});
