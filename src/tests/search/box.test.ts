import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { faultsShown, prepareForAxe } from '#tests/axe.ts';
import { browserTest as test } from '#tests/browser.ts';
import { drawn, visit } from '#tests/rest.ts';

const { root, base } = inject('sites');

declare global {
  interface Window {
    /** What changed in the list of the dialog and in what it says, as `watchAnswers` notes it. */
    changes: string[];
  }
}

/** Notes from now on, in the page, each change of what the open dialog lists and says, with the words that came. */
function watchAnswers(): void {
  window.changes = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, type } of records)
      window.changes.push(type, ...Array.from(addedNodes, (node) => node.textContent ?? ''));
  });
  for (const part of document.querySelectorAll('dialog [role=listbox], dialog [role=status]'))
    observer.observe(part, { childList: true, attributes: true, subtree: true });
}

/** Opens the dialog by the keyboard and types; waits until that is answered. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.insertText(query);
  await page.locator('dialog [role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
}

/** Goes down the options until the one is chosen that leads to a path; gives the path. */
async function choose(page: Page, wanted: RegExp): Promise<string> {
  const paths = await options(page).evaluateAll((all) => all.map((option) => option.getAttribute('href') ?? ''));
  for (let place = paths.findIndex((path) => wanted.test(path)); place >= 0; place--)
    await page.keyboard.press('ArrowDown');
  const path = (await chosen(page).getAttribute('href')) ?? '';
  expect(path).toMatch(wanted);
  return path;
}

const options = (page: Page) => page.locator('dialog [role=option]');
const chosen = (page: Page) => page.locator('dialog [role=option][aria-selected=true]');

describe('the box', () => {
  test('leads from the page to a result and back by the keyboard alone', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await ask(page, '预期性指标');
    await choose(page, /^\/2022\/2-2\/#s1$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root.address}2022/2-2/#s1`);
    expect(await page.locator(':target').textContent()).toContain('预期性指标的导向性');
    await page.goBack();
    await page.waitForURL(`${root.address}2022/3-4/`);
  });

  for (const way of ['the keyboard', 'the mouse']) {
    test(`moves by ${way} to a result on the page itself, and leaves the reader there`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 400 });
      await page.goto(`${root.address}2022/3-4/`);
      const follow = async (): Promise<void> => {
        await choose(page, /^\/2022\/3-4\/#s4$/u);
        if (way === 'the mouse') await chosen(page).click();
        else await page.keyboard.press('Enter');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s4');
        expect(page.url()).toBe(`${root.address}2022/3-4/#s4`);
        const { y = -1 } = (await page.locator('#s4').boundingBox()) ?? {};
        expect(y > 0 && y < 400, `the sentence stands at ${y}`).toBe(true);
      };
      await ask(page, '大力培育调解组织');
      await follow();
      // The second time the address is the result's already, and the box holds what was asked.
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('/');
      await page.locator('dialog[open] [role=option]').first().waitFor();
      await follow();
    });
  }

  test('is a combobox with a list of options to those who hear it', async ({ page }) => {
    await page.goto(root.address);
    await ask(page, '地理标志');
    await page.keyboard.press('ArrowDown');
    const heard = await page.locator('dialog').ariaSnapshot();
    expect(heard).toContain('dialog "搜索"');
    expect(heard).toMatch(/combobox "搜索原文、任务、单位" \[expanded\].*: 地理标志/u);
    expect(heard).toContain('listbox "搜索结果"');
    expect(heard).toMatch(/option "三（三）加强知识产权宏观政策研究 ?办公室.*" \[selected\]/u);
    expect(heard).toMatch(/status: \d+条/u);
    const active = await page.locator('dialog [role=combobox]').getAttribute('aria-activedescendant');
    expect(active).toBe(await chosen(page).getAttribute('id'));
  });

  test('offers the topic that is called by its title, behind what is found, and so does the page', async ({ page }) => {
    await page.goto(root.address);
    await ask(page, '地理标志');
    const topic = options(page).filter({ hasText: '专题地理标志，编者整理' });
    expect(await topic.getAttribute('href')).toBe('/topics/geographical-indications/');
    expect(await options(page).first().getAttribute('href')).toBe('/2022/3-3/#s2');
    await page.goto(`${root.address}search/?q=地理标志`);
    await page.locator('#search-aside a', { hasText: '专题地理标志' }).click();
    await page.locator('h1', { hasText: '地理标志' }).waitFor();
    await page.goto(`${root.address}search/?q=数据产权`);
    await page.locator('#search-hits mark').first().waitFor();
    expect(await page.locator('#search-aside a').count()).toBe(0);
  });

  test('goes round its options with the arrows, and keeps the focus in the field', async ({ page }) => {
    await page.goto(root.address);
    await ask(page, '时度效');
    const count = await options(page).count();
    expect(count).toBeGreaterThan(1);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).getAttribute('id')).toBe(`search-options-${count - 1}`);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).getAttribute('id')).toBe('search-options-0');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  test('gives the focus back to where it came from, with one Esc', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await ask(page, '地理标志');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.matches('header [data-search-box]'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('search'))).toBeNull();
  });

  test('does not open by being passed with Tab, but opens with the first letter typed', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    const answered = page.waitForResponse('**/search/catalogue.json');
    await page.locator('header [data-search-box]').focus();
    // The dialog is there, and has asked for what it needs.
    await Promise.all([answered, page.locator('dialog.search-dialog').waitFor({ state: 'attached' })]);
    await drawn(page);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.type('TI');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('SC');
    await options(page).first().waitFor();
    expect(await page.locator('dialog [role=combobox]').inputValue()).toBe('TISC');
  });

  test('leaves / to those who are typing it', async ({ page }) => {
    await page.goto(`${root.address}search/`);
    await page.locator('#search-field').focus();
    await page.keyboard.type('1/2');
    expect(await page.locator('#search-field').inputValue()).toBe('1/2');
  });

  test('leaves composition alone: nothing is asked and no key is taken until it ends', async ({ open }) => {
    const page = await open();
    await page.clock.install();
    await page.goto(root.address);
    await ask(page, '时度效');
    await page.locator('dialog [role=combobox]').fill('');
    const status = await page.locator('dialog [role=status]').textContent();
    await page.evaluate(watchAnswers);
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', { text: 'biaozhi', selectionStart: 7, selectionEnd: 7 });
    await page.clock.runFor(5000);
    expect(await page.evaluate(() => window.changes)).toEqual([]);
    expect(await options(page).count()).toBe(0);
    expect(await page.locator('dialog [role=status]').textContent()).toBe(status);
    await ime.send('Input.insertText', { text: '标志' });
    await options(page).first().waitFor();
    expect(await page.locator('dialog [role=combobox]').inputValue()).toBe('标志');
    expect(await page.locator('dialog mark').first().textContent()).toBe('标志');
    expect(await page.evaluate(() => window.changes.length)).toBeGreaterThan(0);
  });

  test('drops an answer that comes after the next question', async ({ open }) => {
    const page = await open();
    const release = Promise.withResolvers<void>();
    await page.route('**/2022/search.json', async (route) => {
      await release.promise;
      await route.continue();
    });
    await page.goto(root.address);
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.evaluate(watchAnswers);
    const field = page.locator('dialog [role=combobox]');
    await field.fill('商标');
    await field.fill('TISC');
    release.resolve();
    await page.locator('dialog mark', { hasText: 'TISC' }).first().waitFor();
    await drawn(page);
    expect(new Set(await page.locator('dialog mark').allTextContents())).toEqual(new Set(['TISC']));
    expect(await page.locator('dialog [role=status]').textContent()).toContain('TISC');
    expect((await page.evaluate(() => window.changes)).filter((words) => /含有“商标”/u.test(words))).toEqual([]);
  });

  test('loads nothing before it is reached for, then at most 45 kB until it answers, each file once', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, `${root.address}2022/3-4/`);
    expect(asked.filter((path) => /pagefind|search|engine|dialog/u.test(path))).toEqual([]);
    const before = asked.length;
    await ask(page, '时度效');
    await options(page).first().waitFor();
    const loaded = asked.slice(before);
    expect(loaded).toEqual(
      expect.arrayContaining(['/search/catalogue.json', '/search/records.json', '/2022/search.json']),
    );
    const bytes = loaded.map((path) => brotliCompressSync(readFileSync(join(root.dir, path))).length);
    expect(
      bytes.reduce((sum, one) => sum + one, 0),
      loaded.join(),
    ).toBeLessThanOrEqual(45_000);
    await page.keyboard.press('Escape');
    await ask(page, 'x');
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('says so when the search cannot be had, and finds when it can again', async ({ page }) => {
    await page.route('**/search/records.json', (route) => route.abort());
    await page.goto(root.address);
    await page.keyboard.press('/');
    await page.locator('dialog [role=combobox]').fill('时度效');
    await page.locator('dialog [role=status]', { hasText: '没有载入' }).waitFor();
    await page.unroute('**/search/records.json');
    await page.locator('dialog [role=combobox]').fill('时度');
    await page.locator('dialog mark', { hasText: '时度' }).first().waitFor();
  });

  test('answers from the current edition first where there are others, says so, and keeps what is chosen', async ({
    page,
  }) => {
    // The site as it is with a second edition that says the same.
    const changed = (path: string, change: (text: string) => string, ready: () => Promise<unknown> = async () => {}) =>
      page.route(`**/${path}`, async (route) => {
        const kept = await page.request.get(root.address + path.replace('2021', '2022'));
        await ready();
        await route.fulfill({ body: change(await kept.text()), contentType: 'application/json' });
      });
    await changed('search/catalogue.json', (text) => text.replace('"held":1', '"held":2'));
    await changed('search/editions.json', (text) =>
      text.replace(/"editions":\[(\{.*?\})\]/u, (_, one) => `"editions":[${one},${one.replaceAll('2022', '2021')}]`),
    );
    await page.route('**/2021/search.json', (route) => route.abort());
    await page.goto(root.address);
    await page.keyboard.press('/');
    const field = page.locator('dialog [role=combobox]');
    const said = (words: string) => page.locator('dialog [role=status]', { hasText: words }).waitFor();
    const first = /^先查了2022年指引、单位和术语：(\d+条含有“时度效?”)。/u;
    await field.fill('时度');
    await said('查过的版本中：');
    expect(await page.locator('dialog [role=status]').textContent()).toMatch(
      /^查过的版本中：\d+条含有“时度”。2021年指引没有载入，请检查网络后再试。$/u,
    );
    expect(await options(page).count()).toBeGreaterThan(1);

    const release = Promise.withResolvers<void>();
    await page.unroute('**/2021/search.json');
    await changed(
      '2021/search.json',
      (text) => text.replaceAll('2022/', '2021/'),
      () => release.promise,
    );
    await field.fill('时度效');
    await said('正在查找其他版本……');
    const [, counted = ''] = first.exec((await page.locator('dialog [role=status]').textContent()) ?? '') ?? [];
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const before = await chosen(page).getAttribute('href');
    expect(before).not.toBeNull();
    expect(await page.locator('dialog .all, dialog .hit-also').count()).toBe(0);
    release.resolve();
    await page.locator('dialog .all').waitFor();
    // What both say counts once.
    expect(await page.locator('dialog [role=status]').textContent()).toBe(counted);
    expect(await chosen(page).getAttribute('href')).toBe(before);
    expect(await page.locator('dialog .hit-also').first().textContent()).toBe('也见于2021年指引');
  });

  test('works where the host sends the headers written for it', async ({ page }) => {
    const policy = /Content-Security-Policy: (.+)/u.exec(readFileSync(join(root.dir, '_headers'), 'utf8'))?.[1] ?? '';
    await page.route(`${root.address}**`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(root.address);
    await ask(page, '时度效');
    expect(await page.locator('dialog mark').first().textContent()).toBe('时度效');
  });

  test('works under a base path', async ({ page }) => {
    await page.goto(base.address);
    await ask(page, '预期性指标');
    // Of several years that say the same, the newest.
    const path = await choose(page, /^\/ip\/\d{4}\/2-2\/#s1$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(base.origin + path);
  });
});

describe('a reference', () => {
  test('leads straight to its place with Enter, however it is written', async ({ page }) => {
    await page.goto(root.address);
    await ask(page, '三（四）');
    for (const [query, path] of [
      ['三(四)', '2022/3-4/'],
      ['3-4', '2022/3-4/'],
      ['第三部分第（四）项', '2022/3-4/'],
      ['三（四）第2句', '2022/3-4/#s2'],
      ['国知发运字〔2022〕15号', '2022/'],
      ['三（四）', '2022/3-4/'],
    ] as const) {
      await page.locator('dialog [role=combobox]').fill('');
      await chosen(page).waitFor({ state: 'detached' });
      await page.locator('dialog [role=combobox]').fill(query);
      await chosen(page).waitFor();
      expect(await chosen(page).getAttribute('href'), query).toBe(`/${path}`);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root.address}2022/3-4/`);
  });

  test('三 means part three, never 十三', async ({ page }) => {
    await page.goto(root.address);
    await ask(page, '三');
    expect(await page.locator('dialog .jump').allInnerTexts()).toEqual([expect.stringContaining('第三部分')]);
    await page.locator('dialog [role=combobox]').fill('十三');
    await page.locator('dialog [role=status]', { hasText: '十三' }).waitFor();
    expect(await page.locator('dialog .jump').count()).toBe(0);
  });

  test('（二） is offered in both parts, and neither is chosen', async ({ page }) => {
    await page.goto(root.address);
    await ask(page, '（二）');
    const jumps = page.locator('dialog .jump');
    expect(await jumps.count()).toBe(2);
    expect((await jumps.allInnerTexts()).join()).toMatch(/一（二）.*二（二）/su);
    expect(await chosen(page).count()).toBe(0);
  });
});

describe('nothing is wrong for axe', () => {
  test('in the dialog and on the page of search, in the light on a phone and in the dark on a desk', async ({
    open,
  }) => {
    const page = await open();
    await prepareForAxe(page);
    const looks = [
      { colorScheme: 'light', width: 320 },
      { colorScheme: 'dark', width: 1440 },
    ] as const;
    const faults = async (part: string): Promise<string[]> => {
      const found: string[] = [];
      for (const { colorScheme, width } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await faultsShown(page, part)));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          found.push(`wider than ${width}`);
      }
      return found;
    };
    await page.goto(`${root.address}2022/3-4/`);
    await ask(page, '地理标志');
    await page.keyboard.press('ArrowDown');
    expect(await faults('dialog')).toEqual([]);
    for (const [query, shown] of [
      ['?q=（二）', '#search-jumps a'],
      ['?q=段简', '#search-aside a'],
      ['?q=专利&department=protection', '#search-hits a'],
    ] as const) {
      await page.goto(`${root.address}search/${query}`);
      await page.locator(shown).first().waitFor();
      expect(await faults('main'), query).toEqual([]);
    }
  });
});
