import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { findEdition } from '#domain/corpus/find.ts';
import { browserTest } from '#tests/browser.ts';

const { root: site } = inject('sites');
const duties = `${site.address}2022/duties/`;
const { tasks } = findEdition(loadCorpus('content'), '2022');

const shown = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('#ledger tbody tr:visible').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id));

browserTest('the ledger shows what the address asks for, and nothing else', async ({ page }) => {
  await page.goto(`${duties}?department=protection&part=3&target=services`);
  await page.locator('#ledger-filter').waitFor();
  expect(await shown(page)).toEqual([]);
  await page.goto(`${duties}?department=utilization-promotion&target=services`);
  const wanted = tasks.filter(
    ({ departments, targets }) =>
      departments.includes('utilization-promotion') && targets.some(({ id }) => id === 'services'),
  );
  expect(wanted.length).toBeGreaterThan(0);
  await expect.poll(() => shown(page)).toEqual(wanted.map(({ id }) => id));
  expect(await page.locator('#ledger-count').textContent()).toBe(`69项任务中的${wanted.length}项`);
});

browserTest('each choice says how many tasks it would leave', async ({ page }) => {
  await page.goto(`${duties}?part=4`);
  const button = page.getByRole('button', { name: /^战略规划司/ });
  const wanted = tasks.filter(
    ({ id, departments }) => id.startsWith('4-') && departments.includes('strategic-planning'),
  );
  await expect.poll(() => button.textContent()).toMatch(new RegExp(`战略规划司\\s*${wanted.length}$`));
  await button.click();
  expect(await shown(page)).toEqual(wanted.map(({ id }) => id));
});

browserTest('choices go into the address, Back takes them back, and all can be cleared', async ({ page }) => {
  await page.goto(duties);
  await page.getByRole('button', { name: /^保护司/ }).click();
  await page.getByRole('button', { name: /^第三部分/ }).click();
  expect(new URL(page.url()).search).toBe('?department=protection&part=3');
  expect(await shown(page)).toHaveLength(20);
  await page.goBack();
  expect(new URL(page.url()).search).toBe('?department=protection');
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(new URL(page.url()).search).toBe('');
  expect(await shown(page)).toHaveLength(69);
});

browserTest('an unknown choice in the address is no choice', async ({ page }) => {
  await page.goto(`${duties}?department=nobody&colour=red`);
  await page.locator('#ledger-filter').waitFor();
  expect(await shown(page)).toHaveLength(69);
});
