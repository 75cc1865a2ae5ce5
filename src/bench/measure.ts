import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What a first visit to one page costs. */
export interface FirstView {
  readonly requests: number;
  /** HTML, CSS and JavaScript over the wire, in bytes of brotli. */
  readonly bytes: number;
  /** Largest contentful paint, in milliseconds. */
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Total blocking time, in milliseconds. */
  readonly tbt: number;
}

/** A phone of the middle class on a slow mobile network, as Lighthouse takes it. */
const network = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 92_160 };
const slowerProcessor = 4;

/** Puts a compressed file beside each one that a host would compress, or beside some of them. */
export function compress(site: string, files = '**/*.{html,css,js,json,svg,txt,xml,md,csv,webmanifest}'): void {
  for (const file of globSync(files, { cwd: site })) {
    writeFileSync(join(site, `${file}.br`), brotliCompressSync(readFileSync(join(site, file))));
  }
}

/**
 * Visits each page for the first time so often, and gives the medians, a page each. The pages take turns, so that what
 * else the machine does bears on all alike.
 */
export async function measureFirstViews(
  browser: Browser,
  addresses: readonly string[],
  runs: number,
): Promise<FirstView[]> {
  const views = addresses.map((): FirstView[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, address] of addresses.entries()) views[index]?.push(await visit(browser, address));
  }
  return views.map(medians);
}

function medians(views: readonly FirstView[]): FirstView {
  const median = (of: (view: FirstView) => number): number =>
    views.map(of).sort((a, b) => a - b)[Math.floor(views.length / 2)] ?? Number.NaN;
  return {
    requests: median((view) => view.requests),
    bytes: median((view) => view.bytes),
    lcp: median((view) => view.lcp),
    cls: median((view) => view.cls),
    tbt: median((view) => view.tbt),
  };
}

async function visit(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    serviceWorkers: 'block',
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    let requests = 0;
    let bytes = 0;
    page.on('response', (response) => {
      requests++;
      const headers = response.headers();
      if (/html|css|javascript/.test(headers['content-type'] ?? '')) bytes += Number(headers['content-length'] ?? 0);
    });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    return { requests, bytes, ...seen };
  } finally {
    await context.close();
  }
}

type Seen = Pick<FirstView, 'lcp' | 'cls' | 'tbt'>;

/** Runs in the page before its own scripts. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0 };
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    seen.cls += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
  });
}
