import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { loadPage } from '#tests/html.ts';
import { kindsOf } from '#tests/kinds.ts';
import { differingSites } from '#tests/sites.ts';
import { brokenIn } from '#tests/unbroken.ts';

const { root } = inject('sites');
const widths = [320, 360, 412, 768];

/** What a page that is open breaks at each of the widths. */
async function brokenAtEach(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await brokenIn(page)).map((run) => `${path} ${width} px: ${run}`));
  }
  return found;
}

describe('a number and its unit, a label and the number of a sentence stand on one line', () => {
  browserTest.for(differingSites())('on every kind of page under $base as it is built', async (site, { open }) => {
    // The policy of one page does not allow what stands in another.
    const page = await open({ bypassCSP: true });
    await page.goto(site.address);
    const found: string[] = [];
    for (const path of [...kindsOf(site), '2022/1-3/']) {
      // Into the document that is open, which is quicker than to go to each page.
      await page.setContent(loadPage(site.dir, path).html);
      // Whatever is folded can be opened.
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      found.push(...(await brokenAtEach(page, path)));
    }
    expect(found).toEqual([]);
  });

  browserTest('in what the browser writes', async ({ page }) => {
    const found: string[] = [];
    const look = async (path: string) => found.push(...(await brokenAtEach(page, path)));

    await page.goto(`${root.address}search/?q=专利审查周期`);
    await page.locator('#search-hits .unbroken', { hasText: '16.5个月' }).first().waitFor();
    await look('search/');

    await page.goto(`${root.address}2022/duties/?department=protection&words=地理标志`);
    await page.locator('#ledger-count .unbroken', { hasText: '69项' }).first().waitFor();
    await look('2022/duties/');

    await page.goto(`${root.address}departments/protection/`);
    await page.getByRole('searchbox').last().fill('地理标志');
    await page.locator('output .unbroken').first().waitFor();
    await look('departments/protection/');

    await page.goto(`${root.address}2022/?department=protection`);
    await page.locator('#lens [role=status] .unbroken').first().waitFor();
    await look('2022/');

    await page.goto(`${root.address}verify/`);
    await page.fill(
      '#quotation',
      '“发明专利审查周期缩短至16.5个月”，见一（三）第3句；“惠及中小企业数量增长20%以上”（三（九）第2句）。',
    );
    await page.getByRole('button', { name: '核对', exact: true }).press('Enter');
    await page.locator('output .unbroken, #finding .unbroken').first().waitFor();
    await look('verify/');
    expect(found).toEqual([]);
  });
});
