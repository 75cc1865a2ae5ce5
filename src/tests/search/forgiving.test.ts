import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { englishTerms } from '#domain/search/english.ts';
import { faultsShown, prepareForAxe } from '#tests/axe.ts';
import { browserTest as test } from '#tests/browser.ts';
import { askDevTools } from '#tests/dev-tools.ts';

const { root } = inject('sites');

/** Types into the page of search and waits for the answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#search-field').fill(query);
  await page.locator('#search-hits[aria-busy=false]').waitFor({ state: 'attached' });
}

/** What is offered for a query that finds nothing, in order: 知识产权 127条. */
async function offered(page: Page, query: string): Promise<readonly string[]> {
  await ask(page, query);
  return page.locator('#search-aside a[data-query]').allInnerTexts();
}

const says = (page: Page) => page.locator('#search-status').innerText();

/** What readers type, and what they mean. */
const meant: readonly (readonly [query: string, meant: string])[] = [
  ['运用司', '运用促进司'],
  ['国合司', '国际合作司'],
  ['战略司', '战略规划司'],
  ['条约法律司', '条法司'],
  ['专利审查业务管理部', '审业部'],
  ['外观设计审察部', '外观部'],
  ['公共服务处', '公共服务司'],
  ['人事处', '人事司'],
  ['办公事', '办公室'],
  ['地理标识', '地理标志'],
  ['知识产全', '知识产权'],
  ['知产识权', '知识产权'],
  ['知识识产权', '知识产权'],
  ['知产权', '知识产权'],
  ['知识 产全', '知识产权'],
  ['數據產全', '数据产权'],
  ['高质发展', '高质量发展'],
  ['人工只能', '人工智能'],
  ['一带一陆', '一带一路'],
  ['营商环镜', '营商环境'],
  ['质押融姿', '质押融资'],
  ['中小起业', '中小企业'],
  ['恶意强注', '恶意抢注'],
  ['保护司 地理标识', '保护司 地理标志'],
  ['baohusi', '保护司'],
  ['bǎohùsī', '保护司'],
  ['bhs', '保护司'],
  ['yycjs', '运用促进司'],
  ['guojihezuosi', '国际合作司'],
  ['dili biaozhi', '地理标志'],
  ['dili标志', '地理标志'],
  ['dlbz', '地理标志'],
  ['zscq', '知识产权'],
  ['zhishichanquan', '知识产权'],
  ['zhongdian', '重点'],
  ['zengzhang', '增长'],
  ['diaocha', '调查'],
  ['tiaojie', '调解'],
  ['shangbiaofa', '商标法'],
  ['gaozhiliang fazhan', '高质量发展'],
  ['yidaiyilu', '一带一路'],
  ['patent', '专利'],
  ['trademark', '商标'],
  ['GI', '地理标志'],
  ['Intellectual Property', '知识产权'],
];

/** As the source has it, 三（三）第4句, with one character wrong. */
const misquoted = '完成《专利法实施细则》修改和《专利审察指南》适应性修改，落实专利法修改相关部署。';

describe('a query that finds nothing', () => {
  test('leads to what is meant among the first three', async ({ page }) => {
    await page.goto(`${root.address}search/`);
    const missed: unknown[] = [];
    for (const [query, wanted] of meant) {
      const ways = await offered(page, query);
      const words = ways.map((way) => way.replace(/ \d+[条处]$/u, ''));
      if (!words.slice(0, 3).includes(wanted)) missed.push({ query, wanted, words });
    }
    expect(missed).toEqual([]);
  });

  test('is not taken for what its letters spell elsewhere: 重 is zhòng in 重点, 行 xíng in 行政, 调 diào in 调查', async ({
    page,
  }) => {
    await page.goto(`${root.address}search/`);
    for (const query of ['chongdian', 'hangzheng', 'tiaocha'])
      expect((await offered(page, query)).join(), query).not.toMatch(/重点|行政|调查/u);
  });

  test('is answered by 是否要找 with as many as that search then finds, in the same page', async ({ page }) => {
    await page.goto(`${root.address}search/`);
    const [first = ''] = await offered(page, '知识产全');
    expect(await page.locator('#search-aside').innerText()).toBe(`是否要找：${first}`);
    await page.locator('#search-aside a').first().click();
    await page.locator('#search-hits mark').first().waitFor();
    expect(`知识产权 ${/^\d+条/u.exec(await says(page))}`).toBe(first);
    expect(page.url()).toBe(`${root.address}search/?q=${encodeURIComponent('知识产权')}`);
  });

  test('has a file fetched for its letters, which no other query asks for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const fetched = () => asked.filter((path) => /latin|ways-on|nearest/u.test(path)).length;
    await page.goto(`${root.address}search/`);
    await ask(page, 'TISC');
    await ask(page, '知识产权');
    expect(fetched()).toBe(0);
    expect(await offered(page, '知识产全')).not.toEqual([]);
    expect(asked).not.toContain('/search/latin.json');
    expect(await offered(page, 'bhs')).not.toEqual([]);
    expect(await offered(page, 'zscq')).not.toEqual([]);
    expect(asked.filter((path) => path === '/search/latin.json')).toHaveLength(1);
  });

  test('may be any English word of the list: none leads to what no document says', async ({ page }) => {
    const { english } = await (await page.request.get(`${root.address}search/latin.json`)).json();
    expect(english).toEqual(englishTerms);
  });

  test('is still told where its letters cannot be explained', async ({ page }) => {
    await page.route('**/search/latin.json', (route) => route.abort());
    await page.goto(`${root.address}search/`);
    expect(await offered(page, 'bhs')).toEqual([]);
    expect(await says(page)).toBe('没有含有“bhs”的内容。');
  });

  test('is understood in the dialog, which then answers what was meant', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await page.keyboard.press('/');
    await page.locator('dialog[open] .field').fill('运用司');
    await page.locator('dialog [data-query]').first().waitFor();
    expect(await page.locator('dialog [role=status]').innerText()).toBe('没有含有“运用司”的内容。是否要找：');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('dialog mark', { hasText: '运用促进司' }).first().waitFor();
    expect(await page.locator('dialog .field').inputValue()).toBe('运用促进司');
  });
});

describe('a passage with a wrong character', () => {
  test('leads to the nearest sentence, the difference marked, and to its check', async ({ page }) => {
    await page.goto(`${root.address}search/`);
    await ask(page, misquoted);
    const nearest = page.locator('#search-aside .nearest');
    expect(await nearest.getAttribute('href')).toBe('/2022/3-3/#s4');
    expect(await nearest.locator('del').allInnerTexts()).toEqual(['察']);
    expect(await nearest.locator('ins').allInnerTexts()).toEqual(['查']);
    expect(await page.locator('#search-aside [data-query]').count()).toBe(0);
    await page.locator('#search-aside a', { hasText: '核对这段引文' }).click();
    await page.locator('#finding h3').waitFor();
    expect(await page.locator('#finding h3').innerText()).toContain('1处不同');
    expect(await page.locator('#quotation').inputValue()).toBe(misquoted);
    expect(page.url()).toBe(`${root.address}verify/`);
  });

  test('is answered close below its field and from the same left edge, on a wide screen and on a phone', async ({
    page,
  }) => {
    await page.goto(`${root.address}search/`);
    await ask(page, '知识产全');
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const place = async (selector: string) =>
        (await page.locator(selector).boundingBox()) ?? { x: -1, y: -1, height: 0 };
      const field = await place('#search-field');
      const says = await place('#search-status');
      const suggests = await place('#search-aside');
      expect([says.x, suggests.x], `${width} px`).toEqual([field.x, field.x]);
      expect(says.y - field.y - field.height, `${width} px`).toBeLessThan(24);
      expect(suggests.y - says.y - says.height, `${width} px`).toBeLessThan(12);
    }
  });

  test('is no heap of fragments where nothing is near', async ({ page }) => {
    await page.goto(`${root.address}search/`);
    await ask(page, '今天下午的天气晴朗，适合到公园里散步，大家都很高兴。');
    expect(await page.locator('#search-aside a').allInnerTexts()).toEqual(['核对这段引文']);
  });
});

test('a reference has no words said against it', async ({ page }) => {
  await page.goto(`${root.address}search/`);
  await ask(page, '三（四）');
  await page.locator('#search-jumps a').first().waitFor();
  expect(await says(page)).toMatch(/^“三（四）”是文中的位置.*可直接前往。$/u);
  expect(await page.locator('#search-aside').innerText()).toBe('');
});

describe('words too long for an address', () => {
  const long = `${'知识产权'.repeat(250)}。`;

  test('stay out of it, which is said, and are there again after going on and coming back', async ({ page }) => {
    await page.goto(`${root.address}search/?kind=task`);
    await ask(page, long);
    expect(await says(page)).toContain('没有写入地址');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => history.state?.query?.length)).toBe(1001);
    expect(page.url()).toBe(`${root.address}search/?kind=task`);
    await page.reload();
    expect(await page.locator('#search-field').inputValue()).toBe(long);
    await page.goto(`${root.address}about/`);
    await page.goBack();
    await page.locator('#search-status', { hasText: '没有写入地址' }).waitFor();
    expect(await page.locator('#search-field').inputValue()).toBe(long);
  });

  test('are asked where they came in one, or from the dialog', async ({ page }) => {
    await page.goto(`${root.address}search/?q=${encodeURIComponent(long)}`);
    await page.locator('#search-status', { hasText: '没有含有' }).waitFor();
    expect(await page.locator('#search-field').inputValue()).toBe(long);
    await page.goto(`${root.address}about/`);
    await page.keyboard.press('/');
    await page.locator('dialog[open] .field').fill(long);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root.address}search/`);
    await page.locator('#search-status', { hasText: '没有含有' }).waitFor();
    expect(await page.locator('#search-field').inputValue()).toBe(long);
  });
});

describe('the last searches', () => {
  const recent = (page: Page) => page.locator('.recent .again').allInnerTexts();

  test('are those that were acted on or let stand, on this device alone, and are asked again by the keyboard', async ({
    open,
  }) => {
    const page = await open();
    await page.clock.install();
    await page.goto(`${root.address}search/`);
    await ask(page, '商');
    await ask(page, '商标');
    await page.clock.runFor(2500);
    await ask(page, '不存在的词');
    await page.clock.runFor(2500);
    await ask(page, '专利审查');
    await page.keyboard.press('Enter');
    await ask(page, '');
    await page.locator('.recent:not([hidden])').waitFor();
    expect(await recent(page)).toEqual(['专利审查', '商标']);

    await page.goto(`${root.address}2022/3-4/`);
    await page.keyboard.press('/');
    await page.locator('dialog .recent:not([hidden])').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('dialog mark', { hasText: '商标' }).first().waitFor();
    expect(await page.locator('dialog .field').inputValue()).toBe('商标');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  test('are cleared one by one and all at once', async ({ page }) => {
    await page.goto(`${root.address}search/`);
    await page.evaluate(() => localStorage.setItem('recent-searches', '["地理标志","专利","商标"]'));
    await page.locator('#search-field').focus();
    await page.getByRole('button', { name: '清除“专利”' }).click();
    expect(await recent(page)).toEqual(['地理标志', '商标']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('商标');
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('["地理标志","商标"]');
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(await page.locator('.recent').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
  });
});

/** Whether the browser draws its own mark into a field, which only its developer tools tell. */
const drawsNativeMark = (page: Page, field: string): Promise<boolean> =>
  askDevTools(page, async (session) => {
    const { root: document } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector: field });
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const inside = (nodes: readonly (typeof node)[] = []): readonly (typeof node)[] =>
      nodes.flatMap((one) => [one, ...inside(one.children)]);
    const mark = inside(node.shadowRoots).find(({ attributes }) => attributes?.includes('search-clear'));
    if (!mark) throw new Error('The browser has no such mark any more.');
    const model = session.send('DOM.getBoxModel', { backendNodeId: mark.backendNodeId });
    return model.then(
      () => true,
      () => false,
    );
  });

describe('the mark that empties a field', () => {
  test('is ours alone, large enough, and leaves the reader in the field', async ({ page }) => {
    for (const [path, field] of [
      ['search/', '#search-field'],
      ['', '[data-search-here]'],
    ] as const) {
      await page.goto(root.address + path);
      await page.locator(field).fill('商标');
      const mark = page.locator(`form:has(${field}) .clear:not(.recent .clear)`);
      expect(await mark.getAttribute('aria-label')).toBe('清除');
      const { width = 0, height = 0 } = (await mark.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      await page.emulateMedia({ forcedColors: 'active' });
      const clip = { x: 0, y: 0, width, height, ...(await mark.boundingBox()) };
      const drawn = await page.screenshot({ clip });
      await mark.evaluate((button) => button.style.setProperty('visibility', 'hidden'));
      expect(drawn.equals(await page.screenshot({ clip })), 'seen where colours are forced').toBe(false);
      await mark.evaluate((button) => button.style.removeProperty('visibility'));
      expect(await drawsNativeMark(page, field)).toBe(false);
      await mark.click();
      expect(await page.locator(field).inputValue()).toBe('');
      expect(await mark.isVisible()).toBe(false);
      expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), field)).toBe(true);
    }
  });
});

describe('the search of the home page', () => {
  test('answers below its field, without leaving the page', async ({ page }) => {
    await page.goto(root.address);
    const field = page.locator('[data-search-here]');
    await field.fill('地理标志');
    const first = page.locator('.here [role=option]').first();
    await first.waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(root.address);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    const below = ((await first.boundingBox())?.y ?? 0) - ((await field.boundingBox())?.y ?? 0);
    expect(below > 0 && below < 200, `the first result stands ${below} px below`).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.here [role=option]').count()).toBe(0);
    // The list of the last searches stands above the example, and stays until the press on it is over.
    await page.locator('.recent', { hasText: '地理标志' }).waitFor();
    const example = page.locator('.tries a', { hasText: '数据产权' });
    const { x = 0, y = 0, width = 0, height = 0 } = (await example.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect((await example.boundingBox())?.y).toBe(y);
    await page.mouse.up();
    await page.locator('.here mark', { hasText: '数据产权' }).first().waitFor();
    expect(await field.inputValue()).toBe('数据产权');
    expect(page.url()).toBe(root.address);
  });

  test('goes to the page of search where there is no script', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(root.address);
    await page.locator('[data-search-here]').fill('商标');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root.address}search/?q=${encodeURIComponent('商标')}`);
  });
});

test('nothing of this is wrong for axe, dark, 320 px', async ({ open }) => {
  const page = await open({ colorScheme: 'dark', viewport: { width: 320, height: 800 } });
  await prepareForAxe(page);
  await page.goto(`${root.address}search/`);
  const narrow = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  for (const query of ['知识产全', misquoted]) {
    await ask(page, query);
    await page.locator('#search-aside a').first().waitFor();
    expect(await faultsShown(page, 'main'), query).toEqual([]);
    expect(await narrow(), query).toBe(true);
  }
  await page.evaluate(() => localStorage.setItem('recent-searches', '["地理标志","专利"]'));
  await ask(page, '');
  await page.locator('.recent:not([hidden])').waitFor();
  expect(await faultsShown(page, 'main')).toEqual([]);
  await page.goto(root.address);
  await page.locator('[data-search-here]').fill('地理标志');
  await page.locator('.here [role=option]').first().waitFor();
  expect(await faultsShown(page, 'main')).toEqual([]);
  expect(await narrow()).toBe(true);
});
