import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { kinds } from '#tests/kinds.ts';

const { base: site } = inject('sites');
const at = (path: string): string => site.address + path;

/** The colour an element's text is set in. */
const colourOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

describe('the department lens', () => {
  browserTest('sets apart exactly the duties of the department in the address', async ({ page }) => {
    await page.goto(at('2022/?department=protection'));
    await expect.poll(() => page.locator('.duty.seen').count()).toBe(2);
    expect(await page.locator('.duty.seen').evaluateAll((duties) => duties.map(({ id }) => id))).toEqual([
      '3-4-d1',
      '3-7-d1',
    ]);
    expect(await colourOf(page, '#\\33 -4-d1 .words')).not.toBe(await colourOf(page, '#\\33 -5-d1 .words'));
    // What stands in the margin steps back with its duty.
    expect(await colourOf(page, '#\\33 -5-d1 .who a')).toBe(await colourOf(page, '#\\33 -5-d1 .words'));
    expect(await colourOf(page, '#\\33 -4-d1 .who a')).not.toBe(await colourOf(page, '#\\33 -5-d1 .words'));
  });

  browserTest('leads on arrival to the first duty, and on from one to the next and back', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.goto(at('2022/?department=protection'));
    const bar = page.getByRole('group', { name: '保护司的任务' });
    await expect.poll(() => bar.innerText()).toContain('保护司20项任务');
    /** How far below the window's top a duty begins, in parts of the window; by its id. */
    const begins = (id: string) =>
      page.evaluate((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) / innerHeight, id);
    await expect.poll(() => begins('3-4-d1')).toBeGreaterThanOrEqual(0);
    expect(await begins('3-4-d1')).toBeLessThan(0.5);
    const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(740);
    expect(y).toBeGreaterThan(370);
    await expect.poll(() => bar.textContent()).toContain('三（四）段11/2');

    const entries = await page.evaluate(() => history.length);
    await bar.getByRole('link', { name: '下一段' }).tap();
    await expect.poll(() => bar.textContent()).toContain('三（七）段12/2');
    expect(await begins('3-7-d1')).toBeGreaterThanOrEqual(0);
    expect(await begins('3-7-d1')).toBeLessThan(0.5);
    expect(await bar.getByRole('link', { name: '下一段' }).count()).toBe(0);
    await bar.getByRole('link', { name: '上一段' }).tap();
    await expect.poll(() => bar.textContent()).toContain('三（四）段11/2');
    expect(await page.evaluate(() => history.length)).toBe(entries);

    await bar.getByRole('link', { name: '全部' }).tap();
    await bar.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.duty.seen').count()).toBe(0);
  });

  browserTest('leads on by Enter as long as there is a duty, by its button and by the arrows', async ({ page }) => {
    await page.goto(at('2022/?department=treaty-and-law'));
    const bar = page.getByRole('group', { name: '条法司的任务' });
    await bar.getByRole('link', { name: '下一段' }).focus();
    for (const [key, place] of [
      ['Enter', '三（三）段32/3'],
      ['Enter', '三（七）段13/3'],
      // At the end the focus goes to the way back.
      ['Enter', '三（三）段32/3'],
      ['ArrowLeft', '三（三）段21/3'],
      ['ArrowLeft', '三（三）段21/3'],
      ['ArrowRight', '三（三）段32/3'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => bar.locator('p').textContent(), { message: `${key} to ${place}` }).toBe(place);
      // The bar follows a frame later than the page.
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('a[href]') !== null)).toBe(true);
    }
  });

  browserTest('writes the choice into the address, and Back takes it away again', async ({ page }) => {
    await page.goto(at('2022/'));
    await page
      .getByRole('navigation', { name: '突出一个责任单位的任务' })
      .getByRole('link', { name: '人事司 2' })
      .click();
    expect(new URL(page.url()).search).toBe('?department=personnel');
    await expect.poll(() => page.locator('.duty.seen').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('.duty.seen').count()).toBe(0);
  });

  browserTest('leads to each duty that it sets apart', async ({ page }) => {
    await page.goto(at('2022/?department=personnel'));
    await page
      .getByRole('navigation', { name: '突出一个责任单位的任务' })
      .getByRole('link', { name: '三（八）段2' })
      .click();
    expect(new URL(page.url()).hash).toBe('#3-8-d2');
  });
});

describe('the contents', () => {
  browserTest('mark the clause being read', async ({ page }) => {
    await page.goto(at('2022/#3-5'));
    await expect.poll(() => page.locator('.contents [aria-current]').textContent()).toContain('（五）');
  });

  browserTest('open and close on a phone, and lead where they say', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.goto(at('2022/'));
    await page.getByRole('button', { name: /^目录/ }).tap();
    await page.getByRole('link', { name: '（九）加强知识产权申请质量监测' }).tap();
    expect(new URL(page.url()).hash).toBe('#4-9');
    await expect.poll(() => page.locator('.contents:popover-open').count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: /^目录/ }).textContent()).toContain('四（九）');
  });
});

describe('a card', () => {
  browserTest('says who a department is when its name is clicked, and stands below the line', async ({ page }) => {
    await page.goto(at('2022/3-4/'));
    const name = page.locator('.note a').first();
    // Pointing at it is not asking.
    await name.hover();
    await name.click();
    const card = page.locator('.card:popover-open');
    await card.waitFor();
    expect(await card.textContent()).toContain('知识产权保护司');
    const [word, box] = [await name.boundingBox(), await card.boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((word?.y ?? 0) + (word?.height ?? 0));
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    await name.click();
    await card.waitFor();
    await name.click();
    await page.waitForURL(at('departments/protection/'));
  });

  browserTest('comes with the space bar and gives the focus back; Enter follows the link', async ({ page }) => {
    await page.goto(at('2022/3-3/'));
    const term = page.locator('.sentence a').first();
    await term.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const card = page.locator('.card:popover-open');
    await card.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('card-title');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/terms\//);
  });

  browserTest('comes with a tap, which stays on the page, and leads on from there', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.goto(at('2022/3-7/'));
    await page.locator('.sentence a').first().tap();
    const title = page.locator('.card:popover-open .card-title');
    await title.waitFor();
    expect(page.url()).toBe(at('2022/3-7/'));
    await title.tap();
    await page.waitForURL(at('terms/haiya/'));
  });
});

describe('type size and theme', () => {
  browserTest('are remembered, and set before anything is drawn', async ({ page }) => {
    await page.goto(at('2022/3-4/'));
    const before = await page
      .locator('.words')
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize);
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('radio', { name: '大' }).check();
    await page.getByRole('radio', { name: '暗' }).check();
    await page.goto(at('2022/3-5/'));
    const { size, paper } = await page
      .locator('.words')
      .first()
      .evaluate((element) => ({
        size: getComputedStyle(element).fontSize,
        paper: getComputedStyle(document.body).backgroundColor,
      }));
    expect(Number.parseFloat(size)).toBeGreaterThan(Number.parseFloat(before));
    expect(paper).toBe('rgb(23, 25, 28)');
    // The script that sets them stands in the head, before the style sheets.
    expect(await page.locator('head > script[data-due]:not([src]):not([type]):has(~ style)').count()).toBe(1);
  });
});

describe('without JavaScript', () => {
  browserTest('a linked sentence is marked and stands in view', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    for (const path of ['2022/3-6/#s7', '2022/#3-6-s7']) {
      await page.goto(at(path));
      const sentence = page.locator('.sentence:target');
      const [marked, plain] = [
        await sentence.evaluate((element) => getComputedStyle(element).backgroundColor),
        await page
          .locator('.sentence:not(:target)')
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor),
      ];
      expect(marked).not.toBe(plain);
      const box = await sentence.boundingBox();
      expect(box && box.y >= 0 && box.y < 720).toBe(true);
    }
  });

  browserTest('what only a script can serve is not shown', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at('2022/duties/'));
    expect(await page.locator('#ledger-filter').isVisible()).toBe(false);
    expect(await page.locator('#ledger tbody tr:visible').count()).toBe(69);
    await page.goto(at('2022/'));
    expect(await page.locator('#lens').isVisible()).toBe(false);
  });

  browserTest('no page of any kind shows what only a script can serve', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const shown: string[] = [];
    for (const path of kinds) {
      await page.goto(at(path));
      for (const words of await page.locator('.scripted:visible').allTextContents()) shown.push(`${path}: ${words}`);
    }
    expect(shown).toEqual([]);
  });
});

describe('nothing has to be scrolled sideways', () => {
  const paths = [
    '',
    '2022/',
    '2022/3-7/',
    '2022/duties/',
    '2022/targets/',
    'departments/local-offices/',
    'terms/',
    'data/',
  ];
  // In type of the usual size access.test.ts sees it, on every page.
  browserTest('at 320 px, large type', async ({ open }) => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page.addInitScript(() => localStorage.setItem('size', 'large'));
    for (const path of paths) {
      await page.goto(at(path));
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, path).toBe(clientWidth);
    }
  });
});
