import { globSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { serve } from '#site/serve.ts';
import { everyLook, faultsOf, prepareForAxe } from '#tests/axe.ts';

/** Gives what axe finds wrong on any page of a built site in any look; null where there is no browser. */
export async function auditAccess(dir: string, base: string): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const site = await serve({ dir, base });
  const browser = await chromium.launch(options);
  try {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    await prepareForAxe(page);
    const found: string[] = [];
    for (const file of globSync(['**/index.html', '404.html'], { cwd: dir }).sort()) {
      const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
      found.push(...(await faultsOf(page, site.address + path, everyLook)));
    }
    return found;
  } finally {
    await browser.close();
    await site.close();
  }
}
