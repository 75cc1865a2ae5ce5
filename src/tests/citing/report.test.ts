import { describe, expect, inject } from 'vitest';
import { clipboardTest } from '#tests/browser.ts';
import { wordsOf } from '#tests/published.ts';

const { root } = inject('sites');

describe('a report of an error, where the site has nobody to send it to', () => {
  clipboardTest('is a ready text with the page in it, to be copied, and says who is to have it', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await page.getByRole('contentinfo').getByRole('link', { name: '报告错误' }).click();
    const box = page.getByRole('textbox', { name: '交给运行本站的人' });
    await expect.poll(() => box.inputValue()).toContain(`页面：${root.address}2022/3-4/\n现在：\n`);
    await box.fill(`${await box.inputValue()}见2022年3月21日的网页`);
    await page.locator('.report').getByRole('button', { name: '复制' }).click();
    await page.getByRole('status').getByText('已复制报告的文字').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^页面：.*依据：\n见2022年3月21日的网页$/su,
    );
  });

  clipboardTest('is there to be filled in without a script', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${root.address}about/#report`);
    expect(await page.getByRole('textbox', { name: '交给运行本站的人' }).inputValue()).toContain('应为：\n依据：');
  });

  clipboardTest('is copied with the words of a sentence from its sheet', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await page.locator('#s4').click();
    await page.getByRole('toolbar').getByRole('button', { name: '讨论' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '报告错误' }).click();
    await page.getByRole('status').getByText('请补全后交给运行本站的人').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`现在：${wordsOf('3-4-s4')}\n`);
  });
});
