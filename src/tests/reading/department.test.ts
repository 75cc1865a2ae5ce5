import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { tasksIn2022 } from '#tests/published.ts';
import { visit } from '#tests/rest.ts';

const { root: site } = inject('sites');
const law = tasksIn2022().filter(({ names }) => names.includes('条法司'));

const shown = (page: Page) => page.locator('.tasks-of [data-id]:visible [data-words]').allTextContents();
const wordsOf = (tasks: typeof law) => tasks.map(({ words }) => words);

browserTest(
  'a department’s tasks are filtered by words and target in the page, and counted wherever they are',
  async ({ page }) => {
    await page.goto(`${site.address}departments/treaty-and-law/`);
    await page.getByLabel('字词').fill('地理标志');
    const fitting = law.filter(({ words }) => words.includes('地理标志'));
    const answer = page.locator('.tasks-of output');
    await answer.filter({ hasText: `16项任务中显示${fitting.length}项：“地理标志”` }).waitFor();
    // Those it answers for alone stand first.
    expect(await shown(page)).toEqual([
      ...wordsOf(fitting.filter(({ names }) => names.length === 1)),
      ...wordsOf(fitting.filter(({ names }) => names.length > 1)),
    ]);
    expect(await page.locator('#alone h2').innerText()).toMatch(/独自负责\s*1项/u);
    expect(await page.locator('#joint h2').innerText()).toMatch(/共同列名\s*1项/u);
    expect(await page.locator('.run:visible .joint-note').innerText()).toContain('以下1项同列');
    expect(await page.locator('[data-clause]:visible').allInnerTexts()).toEqual(['三（三） 1', '三（七） 1']);
    await page.getByRole('link', { name: '看成表格、下载' }).click();
    await page.locator('#ledger-count', { hasText: '的2项：条法司、“地理标志”' }).waitFor();

    await visit(page, `${site.address}departments/treaty-and-law/`);
    await page.getByLabel('字词').fill('没有这样的字句');
    await answer.filter({ hasText: '16项任务中没有一项符合' }).waitFor();
    expect(await shown(page)).toEqual([]);
    await page.getByLabel('字词').fill('');
    await answer.filter({ hasText: '共16项任务' }).waitFor();
    expect((await shown(page)).toSorted()).toEqual(wordsOf(law).toSorted());
  },
);

browserTest(
  'without a script a department’s tasks stand all there, and the ledger is a link away',
  async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${site.address}departments/treaty-and-law/`);
    expect(await shown(page)).toHaveLength(16);
    expect(await page.locator('.tasks-of input').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: '看成表格、下载' }).getAttribute('href')).toBe(
      '/2022/duties/?department=treaty-and-law#tasks',
    );
  },
);
