import { describe, expect, inject } from 'vitest';
import { everyLook, faultsOf, type Look, prepareForAxe } from '#scripts/audit/faults.ts';
import { browserTest } from './browser.ts';
import { readPages } from './html.ts';
import { kinds } from './kinds.ts';

const { root } = inject('sites');
const everyPage = readPages(root.dir).map((page) => page.path);

const narrow: readonly Look[] = [{ colorScheme: 'light', width: 320 }];

describe('axe finds nothing', () => {
  browserTest('on any kind of page, light and dark, narrow and wide', { timeout: 600_000 }, async ({ page }) => {
    await prepareForAxe(page);
    const found: string[] = [];
    for (const path of kinds) found.push(...(await faultsOf(page, root.address + path, everyLook)));
    expect(found).toEqual([]);
  });

  browserTest('on every other page, and no page scrolls sideways at 320 px', { timeout: 600_000 }, async ({ page }) => {
    await prepareForAxe(page);
    await page.setViewportSize({ width: 320, height: 900 });
    const found: string[] = [];
    for (const path of everyPage) {
      if (kinds.includes(path)) await page.goto(root.address + path);
      else found.push(...(await faultsOf(page, root.address + path, narrow)));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`${path} is ${width} px wide`);
    }
    expect(found).toEqual([]);
  });
});
