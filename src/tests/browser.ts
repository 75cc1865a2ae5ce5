import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

const endpoint = inject('browserEndpoint');

/**
 * A test in the real browser, skipped where there is none. It is given `browser`, one per file; `open`, which opens a
 * page in a context of its own; and `page`, opened so. Whatever breaks the content security policy, throws, or asks
 * another host for anything fails the test that opened the page.
 */
export const browserTest = test
  .extend('endpoint', { scope: 'file' }, endpoint ?? '')
  .extend('browser', { scope: 'file' }, async ({ endpoint }, { onCleanup }) => {
    const browser = await chromium.connect(endpoint);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }) => {
    const contexts: BrowserContext[] = [];
    const offences: string[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(offences, 'what the pages did that no page may').toEqual([]);
    });
    return async (options: BrowserContextOptions = {}): Promise<Page> => {
      // What a service worker keeps is a test's own subject; elsewhere each page comes from the server.
      const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...options });
      contexts.push(context);
      context.on('request', (request) => {
        const url = new URL(request.url());
        // Every site under test is served from here.
        if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost') offences.push(`asked for ${url}`);
      });
      context.on('weberror', (error) => offences.push(`threw ${error.error().stack ?? error.error().message}`));
      context.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) offences.push(message.text());
      });
      return context.newPage();
    };
  })
  .extend('page', ({ open }): Promise<Page> => open())
  .skipIf(endpoint === null);
