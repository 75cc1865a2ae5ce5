import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { loadPages } from '#tests/html.ts';

// The variant that knows its address says more on each page.
const { base: site } = inject('sites');
const wholeDocument = '2022/';
const clauses = loadPages(site.dir)
  .map((page) => page.path)
  .filter((path) => /^2022\/(\d+-\d+|5)\/$/.test(path));

interface FirstView {
  readonly requests: readonly string[];
  /** HTML, CSS and JavaScript in bytes of brotli. */
  readonly bytes: number;
  /** JavaScript as it runs, in bytes. */
  readonly script: number;
  readonly elements: number;
}

/** Visits a page for the first time and leaves it alone until it asks for nothing more. */
async function visit(page: Page, path: string): Promise<FirstView> {
  const responses: { url: string; type: string; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    responses.push({ url: response.url(), type: response.headers()['content-type'] ?? '', body: response.body() });
  });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  let bytes = 0;
  let script = 0;
  for (const { type, body } of responses) {
    const content = await body;
    if (/html|css|javascript/.test(type)) bytes += brotliCompressSync(content).length;
    if (type.includes('javascript')) script += content.length;
  }
  const elements = await page.locator('*').count();
  return { requests: responses.map(({ url }) => url), bytes, script, elements };
}

describe('a first visit', () => {
  browserTest.for(clauses)('to clause page %s stays within the budget', async (path, { open }) => {
    const { requests, bytes, script, elements } = await visit(await open(), path);
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(4);
    expect(bytes, 'bytes of HTML, CSS and JavaScript').toBeLessThanOrEqual(10_000);
    expect(script, 'bytes of JavaScript').toBeLessThanOrEqual(6_000);
    expect(elements, 'elements').toBeLessThanOrEqual(400);
  });

  browserTest('to the whole document stays within the budget', async ({ open }) => {
    const { bytes, script } = await visit(await open(), wholeDocument);
    expect(bytes, 'bytes of HTML, CSS and JavaScript').toBeLessThanOrEqual(25_000);
    expect(script, 'bytes of JavaScript').toBeLessThanOrEqual(6_000);
  });

  browserTest('fourteen clause pages are there to be measured', () => {
    expect(clauses).toHaveLength(14);
  });

  const seen = [...clauses.slice(0, 2), wholeDocument].flatMap((path) => [412, 1280].map((width) => ({ path, width })));
  browserTest.for(seen)('to $path shifts nothing at $width px', async ({ path, width }, { page }) => {
    await page.setViewportSize({ width, height: 823 });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
  });
});
