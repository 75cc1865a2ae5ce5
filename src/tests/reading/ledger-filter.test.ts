import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { tasksIn2022, unassignedIn2022 } from '#tests/published.ts';
import { visit } from '#tests/rest.ts';

const { root: site } = inject('sites');
const duties = `${site.address}2022/duties/`;
const tasks = tasksIn2022();

const shown = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('#ledger tbody tr:visible').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['id']));
const said = (page: Page, words: string | RegExp) => page.locator('#ledger-count', { hasText: words }).waitFor();
/** The ids of the tasks that fit, taken from the source. */
const wanted = (fits: (task: (typeof tasks)[number]) => boolean) => tasks.filter(fits).map(({ id }) => id);
const press = (page: Page, name: string) =>
  page
    .locator('#ledger-filter')
    .getByRole('button', { name: new RegExp(`^${name}(?: *\\d+)?$`, 'u') })
    .click();

browserTest('the ledger shows what the address asks for, and nothing else', async ({ page }) => {
  await page.goto(`${duties}?department=protection&bearing=alone&part=3&q=地理标志`);
  await said(page, /^69项任务中的1项：保护司、独自负责、第三部分、“地理标志”$/u);
  expect(await shown(page)).toEqual(
    wanted(({ names, words }) => `${names}` === '保护司' && words.includes('地理标志')),
  );
  expect(await page.title()).toContain('责任分工（保护司、独自负责、第三部分、“地理标志”）');
  await page.goto(`${duties}?department=treaty-and-law&department=protection&match=all`);
  await said(page, /：条法司和保护司同列$/u);
  expect(await shown(page)).toEqual(wanted(({ names }) => names.includes('条法司') && names.includes('保护司')));
});

browserTest(
  'each choice says how many tasks it would leave, and several departments widen or narrow',
  async ({ page }) => {
    await page.goto(`${duties}?part=4`);
    const ofPlanning = wanted(({ id, names }) => id.startsWith('4-') && names.includes('战略规划司'));
    const button = page.getByRole('button', { name: /^战略规划司/u });
    await expect.poll(() => button.textContent()).toMatch(new RegExp(`战略规划司\\s*${ofPlanning.length}$`, 'u'));
    await button.click();
    await said(page, '战略规划司、第四部分');
    expect(await shown(page)).toEqual(ofPlanning);
    await visit(page, duties);
    await press(page, '保护司');
    await press(page, '条法司');
    await said(page, '：保护司或条法司');
    expect(await shown(page)).toEqual(wanted(({ names }) => names.includes('条法司') || names.includes('保护司')));
    await press(page, '同时列名');
    await said(page, '：保护司和条法司同列');
    expect(await shown(page)).toEqual(wanted(({ names }) => names.includes('条法司') && names.includes('保护司')));
  },
);

browserTest(
  'words are found as the search finds them: any width, case or script, in the note too',
  async ({ page }) => {
    await visit(page, duties);
    await page.getByLabel('字词').fill('地理標志');
    await said(page, '“地理標志”');
    expect(await shown(page)).toEqual(wanted(({ words }) => words.includes('地理标志')));
    await page.getByLabel('字词').fill('知识产权保护司　商标');
    await said(page, '“知识产权保护司”“商标”');
    expect(await shown(page)).toEqual(wanted(({ names, words }) => names.includes('保护司') && words.includes('商标')));
    await page.waitForURL(/q=/u);
    await page.goBack();
    await said(page, '共69项任务');
    expect(await page.getByLabel('字词').inputValue()).toBe('');
  },
);

browserTest('tasks are sorted by department, each once, and back', async ({ page }) => {
  await visit(page, duties);
  await press(page, '责任单位');
  const alone = wanted(({ names }) => `${names}` === '办公室');
  await expect.poll(async () => (await shown(page)).slice(0, alone.length)).toEqual(alone);
  const all = await shown(page);
  expect(all.toSorted()).toEqual(wanted(() => true).toSorted());
  expect(all).not.toEqual(wanted(() => true));
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(wanted(() => true));
});

browserTest('choices go into the address, Back takes them back, and all can be cleared', async ({ page }) => {
  await visit(page, `${duties}?colour=red`);
  await press(page, '保护司');
  await press(page, '独自负责');
  expect(new URL(page.url()).search).toBe('?colour=red&department=protection&bearing=alone');
  await said(page, '保护司、独自负责');
  await page.goBack();
  expect(new URL(page.url()).search).toBe('?colour=red&department=protection');
  await said(page, /的20项：保护司$/u);
  await page.getByRole('button', { name: '清除筛选' }).click();
  expect(new URL(page.url()).search).toBe('?colour=red');
  expect(await shown(page)).toHaveLength(69);
});

browserTest('an unknown choice in the address is no choice, and is said', async ({ page }) => {
  await page.goto(`${duties}?department=nobody&department=protection&sort=size&colour=red`);
  await said(page, /的20项：保护司$/u);
  const unknown = await page.locator('#ledger-unknown').textContent();
  expect(unknown).toContain('“department=nobody”、“sort=size”');
  expect(unknown).not.toContain('colour');
});

browserTest('a filter that leaves nothing says so, and how to widen it', async ({ page }) => {
  await page.goto(`${duties}?department=personnel&bearing=alone&q=地理标志`);
  await said(page, '69项任务中没有一项符合：人事司、独自负责、“地理标志”');
  expect(await page.locator('#ledger').isVisible()).toBe(false);
  expect(await page.locator('#table-tools').isVisible()).toBe(false);
  const alone = wanted(({ names, words }) => names.length === 1 && words.includes('地理标志'));
  await page.getByRole('button', { name: `去掉人事司：${alone.length}项` }).click();
  await said(page, /：独自负责、“地理标志”$/u);
  expect(await shown(page)).toEqual(alone);
  await page.goto(`${duties}?due=dated`);
  await said(page, '没有一项符合：写明日期');
  const dated = unassignedIn2022().filter(({ words }) => words.includes('2022年12月15日'));
  expect(await page.locator('#ledger-none').textContent()).toContain(`写明日期的有${dated.length}句未标明责任单位`);
});

browserTest('paper says the filter and leaves out the rest, what is unassigned unless asked', async ({ page }) => {
  await visit(page, `${duties}?department=protection&q=地理标志`);
  await said(page, '保护司、“地理标志”');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expect(paper).toContain('任务台账（保护司、“地理标志”）');
  expect(paper).toContain(
    '2项任务，占69项。国知发运字〔2022〕15号，2022年3月21日发布；据正文括注生成，非附件《任务清单》。',
  );
  expect(paper).not.toContain('各项与各单位');
  expect(paper).not.toContain('句没有责任括注');
  await page.emulateMedia({ media: null });
  await page.getByLabel('打印时附上').check();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').innerText()).toContain('句没有责任括注');
});

browserTest('without a script the whole ledger stands there, and what is unassigned', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${duties}?department=protection`);
  expect(await shown(page)).toEqual(wanted(() => true));
  expect(await page.locator('#ledger-filter').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#unassigned').isVisible()).toBe(true);
});

browserTest('a search for a department and words leads to the same tasks as a table', async ({ page }) => {
  await page.goto(`${site.address}search/?q=保护司 地理标志`);
  const link = page.getByRole('link', { name: '保护司的2项任务，看成表格' });
  await link.click();
  await said(page, /^69项任务中的2项：保护司、“地理标志”$/u);
  expect(await shown(page)).toEqual(
    wanted(({ names, words }) => names.includes('保护司') && words.includes('地理标志')),
  );
});
