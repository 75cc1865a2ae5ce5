import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { atMoment } from '#tests/at-moment.ts';
import { browserTest } from '#tests/browser.ts';
import { loadPages } from '#tests/html.ts';

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
        await using _then = await atMoment(page, moment);
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
