import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeContent } from '#content/content-folder.fixture.ts';
import { smallContent, withWords } from '#domain/corpus/small-content.fixture.ts';
import { cleanBuild } from '#site/clean-build.ts';
import { browserTest } from '#tests/browser.ts';
import { loadPage, loadPages } from '#tests/html.ts';

const { root } = inject('sites');

describe('a time limit', () => {
  test('is not said to be past by any page as it is built', () => {
    const wrong = loadPages(root.dir).filter(({ $ }) => $('html').text().includes('已过'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  const places: readonly (readonly [path: string, selector: string, lastDay: string, firstDayAfter: string])[] = [
    ['2022/5/', '#d1 .who', '2022-12-15', '2022-12-16'],
    ['2022/5/s2/', '.facts', '2022-12-15', '2022-12-16'],
    ['2022/duties/', '#unassigned ~ .ledger', '2022-12-15', '2022-12-16'],
    ['2022/targets/', '.lead', '2022-12-31', '2023-01-01'],
    ['2022/targets/', '.of-year', '2022-12-31', '2023-01-01'],
  ];
  browserTest.for(places)(
    'on %s in %s holds to the end of %s and is past on %s',
    async ([path, selector, last, after], { page }) => {
      const saidOn = async (moment: string): Promise<string> => {
        await page.clock.setFixedTime(new Date(moment));
        await page.goto(root.address + path);
        return page.locator(selector).innerText();
      };
      expect(await saidOn(`${last}T23:59:00`)).not.toContain('已过');
      expect(await saidOn(`${after}T00:00:00`)).toContain('已过');
    },
  );

  browserTest.for([360, 1280])('moves nothing at %i px when it is said to be past', async (width, { page }) => {
    await page.setViewportSize({ width, height: 900 });
    // What has been painted before the script comes.
    let before: readonly string[] = [];
    await page.route('**/_astro/Page*.js', async (route) => {
      await page.locator('footer').waitFor();
      before = await placesOfWords(page);
      await route.continue();
    });
    for (const path of ['2022/5/', '2022/5/s2/', '2022/duties/', '2022/targets/']) {
      await page.goto(root.address + path);
      await expect.poll(() => page.locator('.of-year').innerText()).toContain('所列时限已过');
      expect(before.length, path).toBeGreaterThan(20);
      expect(await placesOfWords(page), path).toEqual(before);
    }
  });
});

/** Where each run of words begins and ends on the page, what is said to be past left out. */
const placesOfWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: string[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const words = currentNode.textContent?.trim();
      if (!words || currentNode.parentElement?.closest('.past, .scripted, script')) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      places.push(`${words.slice(0, 12)} ${[left, top, right, bottom].join()}`);
    }
    return places;
  });

describe('in a small site whose document names departments and time limits beside each other', () => {
  const words = '向商标局推广证书。（国际合作司牵头，条法司配合）';
  const dated = `${words}（2030年12月底前完成）简化手续。（2031年6月底前完成）`;
  const variables = {
    SITE_URL: 'https://example.org',
    DISCUSS_URL: 'https://example.org/issues/new',
    SECURITY_EXPIRES: '2027-06-30',
  };
  let dist: string | undefined;
  const pageAt = (path: string) => loadPage(dist ?? '', path).$;

  beforeAll(() => {
    const content = smallContent(withWords('clauses/2-2', words, dated));
    dist = cleanBuild({
      pictures: false,
      environment: variables,
      change: (copy) => {
        rmSync(join(copy, 'content'), { recursive: true });
        writeContent(join(copy, 'content'), content);
      },
    });
  }, 120_000);
  afterAll(() => {
    if (dist) rmSync(dirname(dist), { recursive: true, force: true });
  });

  test('a duty with both says who answers and by when, and never that nobody is named', () => {
    const said = pageAt('2023/2-2/')('#d1 .who').text();
    expect(said).toContain('国际合作司');
    expect(said).toContain('时限2030年12月31日');
    expect(said).not.toContain('未标明责任单位');
  });

  test('a duty whose note gives a time alone names nobody, and says so', () => {
    const said = pageAt('2023/2-2/')('#d2 .who').text();
    expect(said).toContain('未标明责任单位');
    expect(said).toContain('时限2031年6月30日');
    expect(pageAt('2023/2-2/s2/')('.facts').text()).toContain('原文未标明');
    expect(pageAt('search/')('#search-browse').text()).not.toContain('简化手续');
  });

  test('a site that has its host to itself says what programs look for at its top', () => {
    const robots = readFileSync(join(dist ?? '', 'robots.txt'), 'utf8');
    expect(robots).toContain('Sitemap: https://example.org/sitemap.xml\n');
    const security = readFileSync(join(dist ?? '', '.well-known/security.txt'), 'utf8');
    expect(security).toContain('Contact: https://example.org/issues/new\nExpires: 2027-06-30T23:59:59Z\n');
    for (const site of Object.values(inject('sites'))) {
      expect(existsSync(join(site.dir, 'robots.txt')), site.base).toBe(false);
      expect(existsSync(join(site.dir, '.well-known')), site.base).toBe(false);
    }
  });

  test('the last limit decides when all are past', () => {
    const html = readFileSync(join(dist ?? '', '2023/2-2/index.html'), 'utf8');
    expect(html).toMatch(/<script src="[^"]*boot.js" data-due="2031-06-30">/);
  });
});
