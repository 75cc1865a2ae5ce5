import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test as plainTest } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { browserTest as test } from '#tests/browser.ts';
import { guidelineAlone } from '#tests/guideline-alone.ts';
import { loadPage } from '#tests/html.ts';
import { departments, tasksIn2022 } from '#tests/published.ts';

const { root, base } = inject('sites');
const tasks = tasksIn2022();
const corpus = guidelineAlone();
const newest = currentEdition(corpus);

async function openSearch(page: Page, parameters: string): Promise<void> {
  await page.goto(`${root.address}search/${parameters}`);
  await page.locator('#search-facets label').first().waitFor({ state: 'attached' });
}

const choice = (page: Page, label: string) =>
  page.locator('#search-facets label', { hasText: new RegExp(`^${label}\\d*$`, 'u') });
const counted = async (page: Page, label: string) =>
  Number(await choice(page, label).locator('.facet-count').textContent());
const listed = (page: Page) => page.locator('#search-hits > li');
describe('filters', () => {
  test('stay off paper, and what they left takes the whole width there', async ({ page }) => {
    await openSearch(page, '?department=protection');
    const width = (selector: string) => page.locator(selector).evaluate((element) => element.clientWidth);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#search-facets').isVisible()).toBe(false);
    expect(await width('#search-hits')).toBe(await width('.search'));
  });

  test('say before they are chosen what choosing them gives', async ({ page }) => {
    await openSearch(page, '?q=专利');
    for (const label of ['保护司', '第三部分', '知识产权创造', '任务']) {
      const count = await counted(page, label);
      expect(count).toBeGreaterThan(0);
      await choice(page, label).locator('input').check();
      await page.locator('#search-status', { hasText: new RegExp(`^${count}条`, 'u') }).waitFor();
      await choice(page, label).locator('input').uncheck();
    }
  });

  test('count the tasks of 2022 by the sentence, as its other pages do', async ({ page }) => {
    await openSearch(page, '?kind=task');
    await expect.poll(() => counted(page, '任务')).toBe(69);
    expect(await counted(page, '保护司')).toBe(20);
    expect(await counted(page, '条法司')).toBe(16);
    expect(await counted(page, '外观部')).toBe(11);
  });

  test('widen within a facet and narrow between facets', async ({ page }) => {
    await openSearch(page, '?department=personnel');
    await expect.poll(() => listed(page).count()).toBe(1);
    await choice(page, '办公室').locator('input').check();
    await expect.poll(() => listed(page).count()).toBe(3);
    await page.locator('#search-field').fill('知识产权日');
    await expect.poll(() => listed(page).count()).toBe(1);
  });

  test('live in the address, so that a filtered search can be passed on', async ({ page, open }) => {
    await openSearch(page, '?q=专利');
    await choice(page, '保护司').locator('input').check();
    await choice(page, '运用促进司').locator('input').check();
    await page.waitForURL(/department=protection&department=utilization-promotion/u);
    const listedHere = await listed(page).allInnerTexts();
    const other = await open();
    await other.goto(page.url());
    await listed(other).first().waitFor();
    expect(await listed(other).allInnerTexts()).toEqual(listedHere);
    expect(await other.locator('#search-field').inputValue()).toBe('专利');
    expect(await choice(other, '保护司').locator('input').isChecked()).toBe(true);
  });

  test('are taken back by Back, step by step', async ({ page }) => {
    await openSearch(page, '?q=专利');
    const before = await page.locator('#search-status').textContent();
    await choice(page, '保护司').locator('input').check();
    await page.waitForURL(/department=protection/u);
    await page.locator('#search-field').fill('商标');
    await page.waitForURL(/q=%E5%95%86%E6%A0%87/u);
    await page.goBack();
    expect(await page.locator('#search-field').inputValue()).toBe('专利');
    expect(await choice(page, '保护司').locator('input').isChecked()).toBe(true);
    await page.goBack();
    await page.locator('#search-status', { hasText: before ?? '' }).waitFor();
    expect(await choice(page, '保护司').locator('input').isChecked()).toBe(false);
  });

  test('alone list everything that the department does', async ({ page }) => {
    for (const [id, name] of Object.entries(departments)) {
      await openSearch(page, `?department=${id}`);
      const sentences = await listed(page).locator('.hit-sentence .hit-words').allTextContents();
      const own = tasks.filter(({ names }) => names.includes(name)).map(({ words }) => words);
      expect(sentences, name).toEqual(own);
    }
  });

  test('that leave nothing can be taken off', async ({ page }) => {
    await openSearch(page, '?q=商标&department=personnel');
    await page.locator('#search-status', { hasText: '没有' }).waitFor();
    await page.getByRole('button', { name: /去掉筛选有\d+条/u }).click();
    await listed(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=%E5%95%86%E6%A0%87');
  });

  test('keep the focus where it is', async ({ page }) => {
    await openSearch(page, '?q=专利');
    await choice(page, '保护司').locator('input').focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/department=protection/u);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('protection');
  });

  test('that the address makes up are ignored or find nothing, and break nothing', async ({ page }) => {
    await openSearch(page, '?q=专利&department=nobody&colour=red');
    await page.locator('#search-status', { hasText: '没有' }).waitFor();
    await openSearch(page, '?q=专利&department=&colour=red');
    await listed(page).first().waitFor();
  });
});

test('more results are listed on demand, and the focus goes to the first of them', async ({ page }) => {
  await openSearch(page, '?q=知识产权');
  await page.getByRole('button', { name: '更多结果' }).click();
  await listed(page).nth(20).waitFor();
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('#search-hits > li')].findIndex((item) => item.contains(document.activeElement)),
    ),
  ).toBe(20);
});

describe('without a script', () => {
  for (const site of [root, base]) {
    test(`the box under ${site.base} leads to the complete ledger`, async ({ open }) => {
      const page = await open({ javaScriptEnabled: false });
      await page.goto(`${site.address}2022/3-4/`);
      await page.locator('header [name=q]').fill('地理标志');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/u);
      const words = await page.locator('#search-browse .hit-words').allInnerTexts();
      // Under the base path the site may hold a newer year than that of 2022.
      const { tasks } = site === root ? newest : currentEdition(loadCorpus('content'));
      expect(words).toEqual(tasks.map((task) => task.words));
      expect(await page.locator('#search-browse').isVisible()).toBe(true);
      expect(await page.locator('#search-status').isVisible()).toBe(false);
    });
  }

  plainTest('each task stands there with the departments that answer for it', () => {
    const { $ } = loadPage(root.dir, 'search/');
    const rows = $('#search-browse li')
      .toArray()
      .flatMap((item) => {
        const departments = $(item)
          .find('.hit-by a')
          .toArray()
          .map((link) => $(link).text().trim());
        return $(item)
          .find('.hit-words')
          .toArray()
          .map((words) => ({ words: load($(words).html() ?? '').text(), departments }));
      });
    const token = (id: string) => departments[id as keyof typeof departments];
    expect(rows).toEqual(newest.tasks.map(({ words, departments: ids }) => ({ words, departments: ids.map(token) })));
  });
});
