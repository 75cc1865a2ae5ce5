import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { hashOf, wordsOf } from '#tests/published.ts';

const { root } = inject('sites');
const sentence = wordsOf('3-4-s7');
const part = (from: number, to: number) => [...sentence].slice(from, to).join('');

/** The words that the page marks, each run of them; and whether the first stands in the window. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('cited-words') ?? [])] as Range[];
    const top = ranges[0]?.getBoundingClientRect().top ?? -1;
    return { words: ranges.map(String), inView: top > 0 && top < innerHeight };
  });

/** Opens an address, and gives what is marked there once the page has said so aloud. */
async function arriveAt(page: Page, path: string) {
  await page.goto(root.address + path);
  await page.getByRole('status').getByText('链接所指的文字').waitFor();
  return marked(page);
}

describe('an address of words inside a sentence', () => {
  const words = part(3, 12);
  for (const path of [
    '2022/3-4/#s7:3-12',
    '2022/#3-4-s7:3-12',
    '2022/3-4/s7/#s7:3-12',
    `2022/3-4/s7/?words=${hashOf(words)}#s7:3-12`,
  ]) {
    browserTest(`${path} marks exactly those, in view`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await arriveAt(page, path)).toEqual({ words: [words], inView: true });
      expect(await page.locator('main > [role=status]').last().textContent()).toBe(`链接所指的文字：${words}`);
      expect(await page.locator('.toast').count()).toBe(0);
    });
  }

  browserTest('runs over sentences, and names sets', async ({ page }) => {
    const next = [...wordsOf('3-4-s8')].slice(0, 5).join('');
    const { words } = await arriveAt(page, '2022/3-4/#s7:3..s8:5,s2:0-4');
    expect(words.map((run) => run.replace(/\d/gu, ''))).toEqual([
      expect.stringMatching(new RegExp(`^${part(3, 999)}.*${next}$`)),
      wordsOf('3-4-s2').slice(0, 4),
    ]);
    await page.evaluate(() => {
      location.hash = '#s1';
    });
    await expect.poll(async () => (await marked(page)).words).toEqual([]);
  });

  browserTest('finds words that have moved by their hash, and says that they have', async ({ page }) => {
    expect((await arriveAt(page, `2022/3-4/?words=${hashOf(part(8, 16))}#s7:5-13`)).words).toEqual([part(8, 16)]);
    await page.getByText('位置已与链接所写的不同').waitFor();
    expect((await arriveAt(page, `2022/3-4/s7/?words=${hashOf(part(8, 16))}#s7:5000-5008`)).words).toEqual([
      part(8, 16),
    ]);
  });

  browserTest('says that words are gone, and shows the sentence', async ({ page }) => {
    expect((await arriveAt(page, '2022/3-4/s7/?words=00000000#s7:3-12')).words).toEqual([sentence]);
    await page.getByText('引用的文字已不在链接所指的句子里').waitFor();
  });

  browserTest('says that a place is beyond the sentence', async ({ page }) => {
    await arriveAt(page, '2022/3-4/#s7:3-999');
    await page.getByText(`超出了句子：这里只有${[...sentence].length}个字`).waitFor();
  });

  browserTest('that is not written so is said to mean nothing', async ({ page }) => {
    for (const fragment of ['s7:3', 's7:12-3', 's7:3-12-15', 's99:1-2', 's7:3..s6:2', 's7:3-12,']) {
      await page.goto(`${root.address}2022/3-4/#${fragment}`);
      await page.getByRole('status').getByText(`本页没有“#${fragment}”`).waitFor();
    }
  });

  browserTest('leads to the sentence where there is no script', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${root.address}2022/3-4/s7/?words=${hashOf(words)}#s7:3-12`);
    expect(await page.locator('[data-document]').innerText()).toBe(sentence);
  });

  browserTest('marks them also where the browser knows no highlights, over links as well', async ({ open }) => {
    const page = await open();
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    const first = wordsOf('3-4-s1');
    await page.goto(`${root.address}2022/3-4/#s1:0-${first.length - 1}`);
    await page.locator('mark.cited-words').first().waitFor();
    expect((await page.locator('mark.cited-words').allTextContents()).join('')).toBe(first.slice(0, -1));
    await page.evaluate(() => {
      location.hash = '#s2';
    });
    await expect.poll(() => page.locator('mark.cited-words').count()).toBe(0);
    expect(await page.locator('#s1').textContent()).toBe(first);
  });
});
