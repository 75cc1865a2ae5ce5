import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { takeTurn } from '#site/take-turn.ts';

const endpoint = inject('browserEndpoint');

/** What one tab and its context are watched for; whoever uses them next starts with none. */
interface Watched {
  readonly page: Page;
  offences: string[];
}

const inBrowser = test
  .extend('endpoint', { scope: 'worker' }, endpoint ?? '')
  .extend('browser', { scope: 'worker' }, async ({ endpoint }, { onCleanup }) => {
    const browser = await chromium.connect(endpoint);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('tab', { scope: 'worker' }, async ({ browser }, { onCleanup }): Promise<Watched> => {
    const context = await browser.newContext(usual);
    onCleanup(() => context.close());
    return watch(context);
  })
  .extend('page', async ({ tab }, { onCleanup }): Promise<Page> => {
    tab.offences = [];
    onCleanup(async () => {
      await wipe(tab.page);
      expect(tab.offences, misdeeds).toEqual([]);
    });
    return tab.page;
  })
  .extend('open', async ({ browser }, { onCleanup }) => {
    const contexts: BrowserContext[] = [];
    const opened: Watched[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(
        opened.flatMap(({ offences }) => offences),
        misdeeds,
      ).toEqual([]);
    });
    return async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ ...usual, ...options });
      contexts.push(context);
      const watched = await watch(context);
      opened.push(watched);
      return watched.page;
    };
  });

/**
 * A test in the real browser, skipped where there is none. It is given `page`, the one tab of its file, wiped after each
 * test; `open`, which opens a page in a context of its own, as on a first visit; and `browser`. What no wiping takes back,
 * a clock or an open session of developer tools, is not for `page`. Whatever breaks the content security policy, throws, or
 * asks another host for anything fails the test that opened the page.
 */
export const browserTest = inBrowser.skipIf(endpoint === null);

/** The same for what copies or pastes: all tabs share one clipboard, so that only one such test runs at a time. */
export const clipboardTest = inBrowser
  .extend('clipboardTurn', { auto: true }, async ({ endpoint }, { onCleanup }) => {
    if (endpoint) onCleanup(await takeTurn('.cache/clipboard.lock', () => undefined));
  })
  .skipIf(endpoint === null);

const usual: BrowserContextOptions = {
  locale: 'zh-CN',
  // What a service worker keeps is a test's own subject; elsewhere each page comes from the server.
  serviceWorkers: 'block',
  permissions: ['clipboard-read', 'clipboard-write'],
};

const misdeeds = 'what the pages did that no page may';

/** Opens a page in a context and writes down what its pages do that no page may. */
async function watch(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { page: await context.newPage(), offences: [] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    // Every site under test is served from here.
    if (/^https?:$/.test(url.protocol) && url.hostname !== 'localhost') watched.offences.push(`asked for ${url}`);
  });
  context.on('weberror', (error) => watched.offences.push(`threw ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) watched.offences.push(message.text());
  });
  return watched;
}

/** A small file of the same host: on the way over about:blank the browser ends a process and starts another. */
const elsewhere = `${inject('sites').root.origin}/favicon.svg`;

/** Leaves nothing of a test in its tab: what it showed, kept, listened to, intercepted or emulated. */
async function wipe(page: Page): Promise<void> {
  page.removeAllListeners('request').removeAllListeners('response');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // A page may remember something as it is left: this is listened to after the page's own.
  await page.evaluate(() => addEventListener('pagehide', () => localStorage.clear())).catch(() => undefined);
  await page.mouse.move(0, 0);
  await page.goto(elsewhere);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.setViewportSize({ width: 1280, height: 720 });
}
