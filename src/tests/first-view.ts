import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { askDevTools } from './dev-tools.ts';
import { visit } from './rest.ts';

/** So much may a first visit to the page of a clause load, in bytes of brotli. */
export const clauseBudget = 10_000;

interface FirstView {
  readonly requests: readonly string[];
  /** HTML, CSS and JavaScript in bytes of brotli. */
  readonly bytes: number;
  /** JavaScript as it runs, in bytes. */
  readonly script: number;
  readonly elements: number;
}

/** Visits a page for the first time and leaves it alone until it asks for nothing more. */
export async function firstViewOf(page: Page, address: string): Promise<FirstView> {
  await askDevTools(page, (session) => session.send('Network.clearBrowserCache'));
  const responses = await visit(page, address);
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
