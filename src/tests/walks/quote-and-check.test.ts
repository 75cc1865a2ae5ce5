import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { clipboardTest } from '#tests/browser.ts';
import { hashOf, wordsOf } from '#tests/published.ts';

const { root } = inject('sites');
const sentence = wordsOf('3-4-s4');
/** 调解组织和仲裁机构 */
const part = sentence.slice(4, 13);

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects the words in the sentence as a reader ends up with them, whatever his hand. */
const select = (page: Page) =>
  page.evaluate(() => {
    const text = document.getElementById('s4')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 4, text, 13);
  });

/** Opens a link elsewhere, and gives what is marked there and whether it stands in the window. */
async function arrive(page: Page, address: string) {
  await page.goto(address);
  await page.getByText('链接所指的文字').waitFor({ state: 'attached' });
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('cited-words') ?? [])] as Range[];
    const top = range?.getBoundingClientRect().top ?? -1;
    return { words: String(range), inView: top > 0 && top < innerHeight };
  });
}

describe('from a selection to a link, to the same words elsewhere, to their quotation checked', () => {
  clipboardTest('on a phone, by touch', async ({ open }) => {
    const phone = {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    } as const;
    const page = await open(phone);
    await page.goto(`${root.address}2022/3-4/`);
    await select(page);
    const toolbar = page.getByRole('toolbar', { name: '三（四）第4句' });
    await toolbar.getByRole('button', { name: '复制链接' }).tap();
    await page.getByRole('status').getByText('已复制').waitFor();
    const link = await clipboard(page);
    expect(link).toBe(`${root.address}2022/3-4/s4/?words=${hashOf(part)}#s4:4-13`);

    const elsewhere = await open(phone);
    expect(await arrive(elsewhere, link)).toEqual({ words: part, inView: true });

    await select(elsewhere);
    await elsewhere.getByRole('toolbar').getByRole('button', { name: '引用' }).tap();
    const sheet = elsewhere.getByRole('dialog');
    await sheet.getByRole('radio', { name: '引文' }).tap();
    await sheet.getByRole('button', { name: '复制', exact: true }).tap();
    await sheet.getByRole('status').getByText('已复制引文').waitFor();
    const quoted = await clipboard(elsewhere);
    expect(quoted).toContain(`“……${part}……”`);

    await elsewhere.goto(`${root.address}verify/`);
    await elsewhere.locator('#quotation').fill(quoted);
    await elsewhere.getByRole('button', { name: '核对', exact: true }).tap();
    await elsewhere.getByText('核对了1处引文：1处一字不差。所写的1处位置都对。').waitFor();
    await elsewhere.getByRole('link', { name: '三（四）第4句' }).tap();
    await elsewhere.waitForURL('**/2022/3-4/#s4');
  });

  clipboardTest('by keyboard', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await select(page);
    const toolbar = page.getByRole('toolbar', { name: '三（四）第4句' });
    await toolbar.waitFor();
    await toolbar.getByRole('link').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('已复制').waitFor();
    expect(await arrive(page, await clipboard(page))).toEqual({ words: part, inView: true });

    await select(page);
    await toolbar.getByRole('link').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('radio', { name: '链接' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog').getByRole('button', { name: '复制', exact: true }).press('Enter');
    await page.getByRole('status').getByText('已复制引文').waitFor();

    await page.goto(`${root.address}verify/`);
    await page.locator('#quotation').focus();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('核对了1处引文：1处一字不差。所写的1处位置都对。').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('finding');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2022/3-4/#s4');
  });
});
