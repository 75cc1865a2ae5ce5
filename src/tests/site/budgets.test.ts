import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { cutGuideline } from '#tests/published.ts';
import { drawn, visit } from '#tests/rest.ts';

// The variant that knows its address says more on each page.
const { base: site } = inject('sites');
const wholeDocument = '2022/';
/** The fourteen clauses: what has sentences, but for notice and preamble. */
const clauses = cutGuideline()
  .filter(({ id, sentences }) => /^\d/.test(id) && sentences.length > 0)
  .map(({ id }) => `2022/${id}/`);

interface FirstView {
  readonly requests: readonly string[];
  /** HTML, CSS and JavaScript in bytes of brotli. */
  readonly bytes: number;
  /** JavaScript as it runs, in bytes. */
  readonly script: number;
  readonly elements: number;
}

/** Visits a page for the first time and leaves it alone until it asks for nothing more. */
async function firstView(page: Page, path: string): Promise<FirstView> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const responses = await visit(page, site.address + path);
  let bytes = 0;
  let script = 0;
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    const content = await response.body();
    if (/html|css|javascript/.test(type)) bytes += brotliCompressSync(content).length;
    if (type.includes('javascript')) script += content.length;
  }
  const elements = await page.locator('*').count();
  await page.goto('about:blank');
  return { requests: responses.map((response) => response.url()), bytes, script, elements };
}

describe('a first visit', () => {
  browserTest('to each of the fourteen clause pages stays within the budget', async ({ page }) => {
    expect(clauses).toHaveLength(14);
    for (const path of clauses) {
      const { requests, bytes, script, elements } = await firstView(page, path);
      expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(4);
      expect(requests.length, path).toBeGreaterThanOrEqual(3);
      expect(bytes, `${path}: bytes of HTML, CSS and JavaScript`).toBeLessThanOrEqual(10_000);
      expect(script, `${path}: bytes of JavaScript`).toBeLessThanOrEqual(6_000);
      expect(elements, `${path}: elements`).toBeLessThanOrEqual(400);
    }
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
