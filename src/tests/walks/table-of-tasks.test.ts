import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { tasksIn2022 } from '#tests/published.ts';

/*
 * What must 保护司 do alone about 地理标志? From the home page to the table, opened, in five actions. Moving the focus by Tab or
 * arrow is no action; what is pressed, tapped or typed then is.
 */
const { root: site } = inject('sites');
const alone = tasksIn2022()
  .filter(({ names, words }) => `${names}` === '保护司' && words.includes('地理标志'))
  .map(({ words }) => words);
const question = '保护司 地理标志';

/** What a reader does, so that it can be counted. */
function counting() {
  let actions = 0;
  return {
    do: async (action: () => Promise<unknown>) => {
      actions++;
      await action();
    },
    count: () => actions,
  };
}

/** The workbook that an action downloads, opened: its title and its tasks. */
async function opened(page: Page, action: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  const file = join(mkdtempSync(join(tmpdir(), 'walk-')), 'table.xlsx');
  await download.saveAs(file);
  const [sheet] = await readWorkbook(readFileSync(file));
  const rows = sheet?.data ?? [];
  const titles = rows.findIndex((row) => row[0] === '序号');
  return {
    title: rows[0]?.[0],
    tasks: rows
      .slice(titles + 1)
      .filter(([number]) => typeof number === 'number')
      .map((row) => row[rows[titles]?.indexOf('任务（原文）') ?? -1]),
  };
}

const answer = {
  title: '《推动知识产权高质量发展年度工作指引（2022）》任务分工台账（保护司、独自负责、“地理标志”）',
  tasks: alone,
};

browserTest('by phone, the question is answered as a table in five actions', async ({ open }) => {
  const page = await open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  await page.goto(site.address);
  const reader = counting();
  await reader.do(() => page.locator('main [name=q]').tap());
  const field = page.locator(':focus');
  await page.locator('[role=combobox]:focus').waitFor();
  await reader.do(() => field.pressSequentially(question));
  await reader.do(() => page.locator('a:visible', { hasText: '看成表格' }).first().tap());
  await page.locator('#ledger-count', { hasText: '“地理标志”' }).waitFor();
  await reader.do(() => page.getByRole('button', { name: /^独自负责/u }).tap());
  await page.locator('#ledger-count', { hasText: '独自负责' }).waitFor();
  let table: unknown;
  await reader.do(async () => {
    table = await opened(page, () => page.locator('#table-tools a', { hasText: 'Excel' }).tap());
  });
  expect(alone).toHaveLength(1);
  expect(table).toEqual(answer);
  expect(reader.count()).toBeLessThanOrEqual(5);
});

/** Moves the focus on by Tab until it is on something with such words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (words.test((await page.locator(':focus').textContent()) ?? '')) return;
  }
  throw new Error(`Nothing with ${words} comes within 60 steps of Tab.`);
}

browserTest('by keyboard, the question is answered as a table in five actions', async ({ page }) => {
  await page.goto(site.address);
  const reader = counting();
  await reader.do(() => page.keyboard.press('/'));
  await page.locator('[role=combobox]:focus').waitFor();
  await reader.do(() => page.keyboard.type(question));
  const link = page.locator('a:visible', { hasText: '看成表格' }).first();
  await link.waitFor();
  await reader.do(async () => {
    const chosen = () => link.evaluate((one) => one.ariaSelected === 'true' || one === document.activeElement);
    for (let step = 0; step < 20 && !(await chosen()); step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  });
  await page.locator('#ledger-count', { hasText: '“地理标志”' }).waitFor();
  await reader.do(async () => {
    await tabTo(page, /^\s*独自负责/u);
    await page.keyboard.press('Space');
  });
  await page.locator('#ledger-count', { hasText: '独自负责' }).waitFor();
  let table: unknown;
  await reader.do(async () => {
    await tabTo(page, /Excel/u);
    table = await opened(page, () => page.keyboard.press('Enter'));
  });
  expect(table).toEqual(answer);
  expect(reader.count()).toBeLessThanOrEqual(5);
});
