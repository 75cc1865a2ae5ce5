import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Client } from '@opensearch-project/opensearch';
import { chromium, type Page } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { searchRecords } from '#domain/search/records.ts';
import { indexed } from '#opensearch/indexed.ts';
import { freePorts } from '#opensearch/nodes.ts';
import { serveSearch } from '#search-gateway/serve.ts';
import { cleanBuild } from '#site/clean-build.ts';
import { serve } from '#site/serve.ts';

const alias = 'mingze-page';
const queries = ['地理标志', '知识 保护司', '𠮷'];

/**
 * Builds a site that asks a gateway, and names what its search shows otherwise while the gateway is there and once it is
 * away; says so where there is no browser.
 */
export async function pageFaults(urls: readonly string[], client: Client, corpus: Corpus): Promise<readonly string[]> {
  const options = await browserOptions();
  if (!options) {
    console.log('  the page of the search: not looked at, needs Chromium or Chrome');
    return [];
  }
  await indexed(client, alias, corpus, searchRecords(corpus));
  const [port = 0] = await freePorts(1);
  const dir = cleanBuild({ pictures: false, environment: { SEARCH_URL: `http://127.0.0.1:${port}/search` } });
  const site = await serve({ dir });
  const told = {
    urls,
    alias,
    host: '127.0.0.1',
    port,
    behindProxy: false,
    burst: 1000,
    perSecond: 1000,
    patience: 10_000,
  };
  const gateway = await serveSearch({ ...told, origins: [site.origin], say: console.error });
  const browser = await chromium.launch(options);
  const faults: string[] = [];
  let isThere = true;
  const takeAway = async (): Promise<void> => {
    if (isThere) await gateway.close();
    isThere = false;
  };
  try {
    const asked: string[] = [];
    const shown = async (): Promise<string> => {
      // A page of its own each time: a browser keeps the gateway's answers for a minute.
      const page = await browser.newPage({ locale: 'zh-CN', serviceWorkers: 'block' });
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => {
        if (/Content.Security.Policy|CORS/iu.test(message.text())) faults.push(`The browser says: ${message.text()}`);
      });
      const all = [];
      for (const query of queries) all.push(await shownFor(page, site.address, query));
      await page.close();
      return all.join('\n');
    };
    const byGateway = await shown();
    if (!asked.some((url) => url.startsWith(`http://127.0.0.1:${port}/search?`)))
      faults.push('The gateway is not asked.');
    if (/本站自带的索引/u.test(byGateway)) faults.push('The gateway is said to be away while it is there.');
    await takeAway();
    const byFiles = await shown();
    if (!/本站自带的索引/u.test(byFiles)) faults.push('Nobody is told that the gateway is away.');
    const without = byFiles.replace(/\n?搜索服务暂时没有回答[^\n]*/gu, '');
    if (without !== byGateway) faults.push(`The gateway shows\n${byGateway}\nand the files\n${without}`);
    console.log('  the page of the search: asked by the gateway, and by the files of the site once it was away');
  } finally {
    await browser.close();
    await site.close();
    await takeAway();
    rmSync(dirname(dir), { recursive: true, force: true });
  }
  return faults;
}

/** What the page says of a query, and the results that it lists. */
async function shownFor(page: Page, address: string, query: string): Promise<string> {
  await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
  await page.locator('#search-hits[aria-busy="false"]').waitFor({ state: 'attached' });
  const status = await page.locator('p.status').evaluateAll((all) => all.map(({ textContent }) => textContent));
  const away = await page.locator('.search-away').allTextContents();
  const hits = await page.locator('#search-hits > *').evaluateAll((all) => all.map(({ textContent }) => textContent));
  return [...status, ...away, ...hits].join('\n');
}
