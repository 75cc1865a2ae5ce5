import { globSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { serve } from '#site/serve.ts';
import { clauseBudget, firstViewOf } from '#tests/first-view.ts';
import { buildTwelveYears } from './made-years-site.ts';

const base = '/ip/';

/**
 * Builds a site of twelve years under a base path and names each clause page whose first view weighs more than it may; null
 * where there is no browser.
 */
export async function auditTwelveYears(): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const { copy, dist } = buildTwelveYears(base);
  const served = await serve({ dir: dist, base });
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    const clauses = globSync('{2022,2023,2024,2033}/{?-*,5}/index.html', { cwd: dist }).map(
      (file) => `${dirname(file)}/`,
    );
    const faults: string[] =
      clauses.length === 56 ? [] : [`There are ${clauses.length} clauses in four years and not 56.`];
    for (const path of clauses) {
      const { bytes, requests } = await firstViewOf(page, served.address + path);
      if (bytes > clauseBudget) faults.push(`${path} takes ${bytes} bytes and not ${clauseBudget} at most.`);
      if (requests.length > 4) faults.push(`${path} asks ${requests.length} times: ${requests.join(' ')}`);
    }
    return faults;
  } finally {
    await browser.close();
    await served.close();
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}
