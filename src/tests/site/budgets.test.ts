import { globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { clauseBudget, firstViewOf } from '#tests/first-view.ts';
import { cutGuideline } from '#tests/published.ts';
import { drawn, visit } from '#tests/rest.ts';

// The variant that knows its address says more on each page.
const { base: site, root } = inject('sites');
const wholeDocument = '2022/';
/** The fourteen clauses of 2022: what has sentences, but for notice and preamble. */
const clauses = cutGuideline()
  .filter(({ id, sentences }) => /^\d/.test(id) && sentences.length > 0)
  .map(({ id }) => `2022/${id}/`);
/** Of each other edition the longest clause: what has no pages of clauses below it. */
const others = site.editions
  .filter((edition) => edition !== '2022')
  .map((edition) => {
    const units = globSync('[0-9]*/', { cwd: join(site.dir, edition) }).map((folder) => basename(folder));
    const size = (unit: string) => statSync(join(site.dir, edition, unit, 'index.html')).size;
    const lowest = units.filter((unit) => !units.some((other) => other.startsWith(`${unit}-`)));
    return `${edition}/${lowest.toSorted((one, other) => size(other) - size(one))[0]}/`;
  });

const firstView = (page: Page, path: string) => firstViewOf(page, site.address + path);

describe('a first visit', () => {
  browserTest(
    'to each clause page of 2022, and to the longest of each other edition, stays within the budget',
    { timeout: 180_000 },
    async ({ page }) => {
      expect(clauses).toHaveLength(14);
      for (const path of [...clauses, ...others]) {
        const { requests, bytes, script, elements } = await firstView(page, path);
        // The page of a clause and its script; a part without clauses asks for styles and boot.js besides.
        expect(requests.length, requests.join('\n')).toBe(/\/\d+-[\d-]+\/$/.test(path) ? 2 : 4);
        expect(bytes, `${path}: bytes of HTML, CSS and JavaScript`).toBeLessThanOrEqual(clauseBudget);
        expect(script, `${path}: bytes of JavaScript`).toBeLessThanOrEqual(6_000);
        expect(elements, `${path}: elements`).toBeLessThanOrEqual(400);
      }
    },
  );

  browserTest('to 三（四） of a site that does not know its address takes 8,500 bytes at most', async ({ page }) => {
    expect((await firstViewOf(page, `${root.address}2022/3-4/`)).bytes).toBeLessThanOrEqual(8_500);
  });

  browserTest('to the whole document stays within the budget', async ({ page }) => {
    const { bytes, script } = await firstView(page, wholeDocument);
    expect(bytes, 'bytes of HTML, CSS and JavaScript').toBeLessThanOrEqual(25_000);
    expect(script, 'bytes of JavaScript').toBeLessThanOrEqual(6_000);
  });

  const places = [...clauses.slice(0, 2), wholeDocument, `${wholeDocument}#3-4-s7`];
  const seen = places.flatMap((path) => [412, 1280].map((width) => ({ path, width })));
  browserTest.for(seen)('to $path shifts nothing at $width px', async ({ path, width }, { page }) => {
    await page.setViewportSize({ width, height: 823 });
    await visit(page, site.address + path);
    await page.evaluate(() => {
      document.body.dataset.shift = '0';
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          document.body.dataset.shift = `${Number(document.body.dataset.shift) + value}`;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // What was buffered is handed over before the page is idle.
    await drawn(page);
    expect(await page.evaluate(() => document.body.dataset.shift)).toBe('0');
  });
});
