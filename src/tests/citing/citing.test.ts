import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { atMoment } from '#tests/at-moment.ts';
import { faultsShown, prepareForAxe } from '#tests/axe.ts';
import { clipboardTest } from '#tests/browser.ts';
import { hashOf, linesUnder, wordsBetween, wordsOf } from '#tests/published.ts';

const { root, base } = inject('sites');
const title = '《推动知识产权高质量发展年度工作指引（2022）》';
/** The day on which readers cite. */
const day = '2026-11-30';

/** Opens a page on that day. */
async function visit(page: Page, address: string): Promise<void> {
  await using _then = await atMoment(page, `${day}T12:00:00`);
  await page.goto(address);
}

/** Both flavours of what the clipboard holds. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavour = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : null);
    return { plain: await flavour('text/plain'), html: await flavour('text/html') };
  });

/** Selects from a character of one sentence to a character of another, and waits for its tools. */
async function select(page: Page, from: [id: string, at: number], to: [id: string, at: number]): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const point = ([id, at]: [string, number]): [Node, number] => {
        const walk = document.createTreeWalker(document.getElementById(id) as Element, NodeFilter.SHOW_TEXT);
        let rest = at;
        for (let text = walk.nextNode() as Text; text; text = walk.nextNode() as Text) {
          if (rest <= text.length) return [text, rest];
          rest -= text.length;
        }
        throw new Error(`${id} is shorter than ${at}.`);
      };
      getSelection()?.setBaseAndExtent(...point(from), ...point(to));
    },
    [from, to] as const,
  );
  await page.getByRole('toolbar').waitFor();
}

/** Opens the sheet, copies in each way, and gives what the clipboard held after each. */
async function copyAll(page: Page): Promise<Record<string, { plain: string | null; html: string | null }>> {
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  const copied: Record<string, { plain: string | null; html: string | null }> = {};
  for (const way of ['链接', '引文', '正式引用', 'Markdown', 'Word', 'GB/T 7714']) {
    await sheet.getByRole('radio', { name: way, exact: true }).check();
    await sheet.getByRole('button', { name: '复制', exact: true }).click();
    await sheet.getByRole('status').getByText(`已复制${way}`).waitFor();
    copied[way] = await clipboard(page);
  }
  return copied;
}

/** What each way of citing must hold; the short address and the list of references have the words only where they say so. */
function expected(path: string, fragment: string, place: string, formal: string, quoted: string, short?: string) {
  const address = `https://example.org/ip/${path}`;
  const checked = short ?? `${address}?words=${hashOf(quoted)}${fragment}`;
  const quotation = `${quoted}\n——${title}${place}\n${checked}`;
  const paragraphs = quoted.split('\n').map((line) => `<p>${line}</p>`);
  return {
    链接: { plain: short ?? `${address}${fragment}`, html: null },
    引文: { plain: quotation, html: null },
    正式引用: { plain: `${title}（国知发运字〔2022〕15号）${formal}`, html: null },
    Markdown: {
      plain: `${quoted
        .split('\n')
        .map((line) => `> ${line}\n>\n`)
        .join('')}> ——[${title}${place}](${checked})`,
      html: null,
    },
    Word: {
      plain: quotation,
      html: expect.stringContaining(
        `<blockquote>${paragraphs.join('')}<p>——<a href="${checked}">${title}${place}</a></p></blockquote>`,
      ),
    },
    'GB/T 7714': {
      plain: `国家知识产权局. 国家知识产权局关于印发${title}的通知：国知发运字〔2022〕15号[EB/OL].（2022-03-21）[${day}]. ${short ?? `${address}${fragment}`}`,
      html: null,
    },
  };
}

const own = '（句序为本站所加）';
const third = '第三部分第（四）项“健全知识产权保护政策”';

describe('the clipboard', () => {
  clipboardTest('holds one sentence in every way of citing', async ({ page }) => {
    await visit(page, `${base.address}2022/3-4/`);
    await page.locator('#s4').click();
    await page.getByRole('toolbar', { name: '三（四）第4句' }).getByRole('button', { name: '引用' }).click();
    expect(await copyAll(page)).toEqual(
      expected('2022/3-4/s4/', '', '三（四）第4句', `${third}第4句${own}`, wordsOf('3-4-s4')),
    );
  });

  clipboardTest('holds one clause, heading, notes and all', async ({ page }) => {
    await visit(page, `${base.address}2022/3-3/`);
    await page.getByRole('button', { name: '引用' }).click();
    expect(await copyAll(page)).toEqual(
      expected(
        '2022/3-3/',
        '',
        '三（三）',
        '第三部分第（三）项“加强知识产权宏观政策研究”',
        linesUnder('3-3').join('\n'),
      ),
    );
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: '复制为Markdown' }).click();
    await sheet.getByRole('status').getByText('已复制为Markdown').waitFor();
    expect((await clipboard(page)).plain).toBe(readFileSync(join(base.dir, '2022/3-3.md'), 'utf8'));
    await sheet.getByRole('button', { name: '嵌入' }).click();
    await sheet.getByRole('status').getByText('已复制嵌入网页用的代码').waitFor();
    expect((await clipboard(page)).plain).toMatch(
      /^<iframe src="https:\/\/example\.org\/ip\/embed\/2022\/3-3\/" title="《[^"]+》三（三）" width="600" height="480" loading="lazy"><\/iframe>$/u,
    );
    // The file is that of the site, and says besides when the reader was there.
    await sheet.getByRole('button', { name: '存为题录' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('button', { name: 'RIS' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('2022-3-3.ris');
    const entry = readFileSync(join(base.dir, '2022/3-3.ris'), 'utf8');
    const file = join(mkdtempSync(join(tmpdir(), 'entry-')), 'entry.ris');
    await saved.saveAs(file);
    expect(readFileSync(file, 'utf8')).toBe(entry.replace('ER  - ', `Y2  - ${day.replaceAll('-', '/')}\r\nER  - `));
  });

  clipboardTest('holds a range with the note that stands in it', async ({ page }) => {
    await visit(page, `${base.address}2022/3-3/`);
    await select(page, ['s2', 0], ['s3', wordsOf('3-3-s3').length]);
    await page.getByRole('toolbar').getByRole('button', { name: '引用' }).click();
    const range = wordsBetween('3-3-s2', '3-3-s3');
    expect(range).toContain('（办公室负责）');
    expect(await copyAll(page)).toEqual(
      expected(
        '2022/3-3/',
        '#s2..s3',
        '三（三）第2—3句',
        `第三部分第（三）项“加强知识产权宏观政策研究”第2—3句${own}`,
        range,
      ),
    );
  });

  clipboardTest('holds only the words selected inside a sentence, under their own address', async ({ page }) => {
    await visit(page, `${base.address}2022/3-4/`);
    await select(page, ['s2', 4], ['s2', 18]);
    await page.getByRole('toolbar').getByRole('button', { name: '引用' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: '引文' }).check();
    // Tools would have come by the next turn.
    await page.evaluate(() => new Promise((turn) => setTimeout(turn)));
    expect(await page.locator('.tools-of').count(), 'tools over the sheet').toBe(0);
    const part = wordsOf('3-4-s2').slice(4, 18);
    const address = `https://example.org/ip/2022/3-4/s2/?words=${hashOf(part)}#s2:4-18`;
    expect(await copyAll(page)).toEqual(
      expected('', '', '三（四）第2句', `${third}第2句${own}`, `“……${part}……”`, address),
    );
  });

  clipboardTest(
    'holds words selected across two sentences, from the middle of one to that of the other',
    async ({ page }) => {
      await visit(page, `${base.address}2022/3-4/`);
      await select(page, ['s4', 4], ['s5', 6]);
      await page.getByRole('toolbar').getByRole('button', { name: '引用' }).click();
      const part = `${wordsOf('3-4-s4').slice(4)}${wordsOf('3-4-s5').slice(0, 6)}`;
      const address = `https://example.org/ip/2022/3-4/?words=${hashOf(part)}#s4:4..s5:6`;
      expect(await copyAll(page)).toEqual(
        expected('', '', '三（四）第4—5句', `${third}第4—5句${own}`, `“……${part}……”`, address),
      );
    },
  );

  clipboardTest('holds words selected across two clauses, under the whole document', async ({ page }) => {
    await visit(page, `${base.address}2022/`);
    const last = wordsOf('3-4-s9');
    await select(page, ['3-4-s9', last.length - 5], ['3-5-s1', 4]);
    await page.getByRole('toolbar').getByRole('button', { name: '引用' }).click();
    const part = `${last.slice(-5)}（保护司负责）\n（五）完善知识产权运用促进政策。\n${wordsOf('3-5-s1').slice(0, 4)}`;
    const ends = `${third}第9句至第三部分第（五）项“完善知识产权运用促进政策”第1句${own}`;
    const address = `https://example.org/ip/2022/?words=${hashOf(part)}#3-4-s9:${last.length - 5}..3-5-s1:4`;
    expect(await copyAll(page)).toEqual(
      expected('', '', '三（四）第9句至三（五）第1句', ends, `“……${part}……”`, address),
    );
  });

  clipboardTest('gets the address of a sentence by one press', async ({ page }) => {
    await visit(page, `${root.address}2022/notice/`);
    await page.locator('#s2').click();
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByRole('status').getByText('已复制通知第2句的链接').waitFor();
    expect(await clipboard(page)).toEqual({ plain: `${root.address}2022/notice/s2/`, html: null });
  });

  clipboardTest(
    'is filled from the page of a sentence, with the reader’s day and the address he has',
    async ({ page }) => {
      await visit(page, `${root.address}2022/5/s2/`);
      expect(await page.locator('[data-format=gbt7714]').textContent()).toContain('[引用日期]');
      await page.getByRole('radio', { name: 'GB/T 7714' }).check();
      await page.getByRole('button', { name: '复制' }).click();
      await page.getByRole('status').getByText('已复制').waitFor();
      expect((await clipboard(page)).plain).toBe(
        `国家知识产权局. 国家知识产权局关于印发${title}的通知：国知发运字〔2022〕15号[EB/OL].（2022-03-21）[${day}]. ${root.address}2022/5/s2/`,
      );
    },
  );

  clipboardTest('is filled from the page of a target, at the address of that page', async ({ page }) => {
    await visit(page, `${root.address}2022/targets/utilization/`);
    await page.getByRole('radio', { name: '正式引用' }).check();
    await page.getByRole('button', { name: '复制' }).click();
    await page.getByRole('status').getByText('已复制').waitFor();
    expect((await clipboard(page)).plain).toContain('第一部分第（三）项');
    await page.getByRole('radio', { name: '链接' }).check();
    await page.getByRole('button', { name: '复制' }).click();
    await page.getByRole('status').getByText('已复制链接').waitFor();
    expect((await clipboard(page)).plain).toBe(`${root.address}2022/targets/utilization/`);
  });

  clipboardTest('refused, leaves the text selected for the reader to copy', async ({ open }) => {
    const page = await open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await visit(page, `${root.address}2022/3-4/s2/`);
    await page.getByRole('button', { name: '复制' }).click();
    await page.getByRole('status').getByText('浏览器不允许写入剪贴板').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${root.address}2022/3-4/s2/`);
  });
});

describe('copying with the keyboard', () => {
  clipboardTest('leaves the words of one sentence as they are', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await select(page, ['s2', 0], ['s2', wordsOf('3-4-s2').length]);
    await page.keyboard.press('Control+C');
    expect((await clipboard(page)).plain).toBe(wordsOf('3-4-s2'));
  });

  clipboardTest('adds one line of source beyond a sentence, and nothing of ours among the words', async ({ page }) => {
    await page.goto(`${root.address}2022/3-3/`);
    await select(page, ['s2', 0], ['s3', wordsOf('3-3-s3').length]);
    await page.keyboard.press('Control+C');
    const range = wordsBetween('3-3-s2', '3-3-s3');
    const source = `——${title}三（三）第2—3句 ${root.address}2022/3-3/#s2..s3`;
    expect(await clipboard(page)).toMatchObject({
      plain: `${range}\n${source}`,
      html: expect.stringContaining(`<p>${source}</p>`),
    });
  });
});

describe('the tools of a sentence', () => {
  clipboardTest(
    'come by the space bar on its number, each named, 44 pixels high, and go with Escape',
    async ({ page }) => {
      await page.goto(`${root.address}2022/3-4/`);
      const number = page.getByRole('link', { name: '三（四）第2句的链接' });
      await number.focus();
      await page.keyboard.press('Space');
      const toolbar = page.getByRole('toolbar', { name: '三（四）第2句' });
      await toolbar.waitFor();
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('复制链接');
      for (const tool of await toolbar.locator('> *').all()) {
        expect((await tool.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('已复制三（四）第2句的链接').waitFor();
      await page.keyboard.press('Escape');
      await toolbar.waitFor({ state: 'detached' });
      expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
    },
  );

  clipboardTest('and the sheet of citations break no rule of axe, light or dark', async ({ page }) => {
    await using _axe = await prepareForAxe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${root.address}2022/3-4/`);
      await page.locator('#s4').click();
      await page.getByRole('toolbar').waitFor();
      expect(await faultsShown(page)).toEqual([]);
      await page.getByRole('toolbar').getByRole('button', { name: '引用' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await faultsShown(page)).toEqual([]);
    }
  });

  clipboardTest('come to a click, below the sentence, which is marked, and go with the next', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    for (const id of ['s3', 's8']) {
      const sentence = page.locator(`#${id}`);
      const plain = await sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
      await sentence.click();
      await page.getByRole('toolbar').waitFor();
      const [lines, tools] = [await sentence.boundingBox(), await page.getByRole('toolbar').boundingBox()];
      expect(tools?.y).toBeGreaterThanOrEqual((lines?.y ?? 0) + (lines?.height ?? 0));
      // Wherever the sentence stands, they are seen whole.
      expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThanOrEqual(720);
      expect(await sentence.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(plain);
      await sentence.click();
      await page.getByRole('toolbar').waitFor({ state: 'detached' });
      expect(await sentence.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(plain);
    }
  });

  clipboardTest('come to a tap, and stay inside a narrow window', async ({ open }) => {
    const phone = await open({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await phone.goto(`${root.address}2022/3-4/`);
    await phone.locator('#s5').tap();
    const box = await phone.getByRole('toolbar', { name: '三（四）第5句' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });

  clipboardTest('come neither to a resting mouse nor to a resting focus', async ({ open }) => {
    const page = await open();
    await page.clock.install();
    await page.goto(`${root.address}2022/3-4/`);
    // Once asked for, they are at hand: nothing but the asking is missing.
    await page.locator('#s4').click();
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#s3').hover();
    await page.clock.runFor(2000);
    const number = page.getByRole('link', { name: '三（四）第2句的链接' });
    await number.focus();
    await page.clock.runFor(2000);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.clock.runFor(2000);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#s2, #s3, .sn')?.tagName)).toBeTruthy();
    expect(await page.locator('.tools-of, :popover-open').count()).toBe(0);
  });

  clipboardTest('come with a selection, once the mouse that makes it is lifted', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    const [from, to] = [await page.locator('#s5').boundingBox(), await page.locator('#s6').boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 40, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + (to?.height ?? 0) - 10, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('toolbar').waitFor();
    const selection = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0);
    expect((await page.getByRole('toolbar').boundingBox())?.y).toBeGreaterThanOrEqual(selection);
  });

  clipboardTest('are the one thing open over the text, whatever else is asked for', async ({ page }) => {
    const open = page.locator(':popover-open, dialog[open]');
    await page.goto(`${root.address}2022/3-4/`);
    await page.locator('#s4').click();
    await page.getByRole('toolbar').waitFor();
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('radio', { name: '大' }).waitFor();
    expect(await open.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['settings']);
    await page.locator('.note a').first().click();
    await page.locator('.card:popover-open').waitFor();
    expect(await open.count()).toBe(1);
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: '搜索' }).waitFor();
    expect(await open.evaluateAll((all) => all.map(({ className }) => className))).toEqual(['search-dialog']);
    await page.keyboard.press('Escape');
    await page.locator('#s4').click();
    await page.getByRole('toolbar').getByRole('button', { name: '引用' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await open.evaluateAll((all) => all.map(({ className }) => className))).toEqual(['sheet']);
  });

  clipboardTest('hand a sentence on by mail, with its words and its address', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/`);
    await page.locator('#s4').click();
    await page.getByRole('toolbar').getByRole('button', { name: '讨论' }).click();
    const mail = new URL((await page.getByRole('link', { name: '写邮件' }).getAttribute('href')) ?? '');
    expect(mail.searchParams.get('subject')).toBe(`${title}三（四）第4句`);
    expect(mail.searchParams.get('body')).toBe(
      [
        wordsOf('3-4-s4'),
        `——${title}三（四）第4句`,
        `${root.address}2022/3-4/s4/?words=${hashOf(wordsOf('3-4-s4'))}`,
        '',
        '',
      ].join('\r\n'),
    );
  });

  clipboardTest('hand a sentence on to the issue tracker that the site is configured with', async ({ page }) => {
    await page.route('**/2022/cite.json', async (route) => {
      const data = await (await route.fetch()).json();
      await route.fulfill({ json: { ...data, discuss: 'https://example.org/issues/new?labels=text' } });
    });
    await page.goto(`${root.address}2022/5/`);
    await page.locator('#s1').click();
    await page.getByRole('toolbar').getByRole('button', { name: '讨论' }).click();
    const link = page.getByRole('link', { name: '到讨论区提出' });
    expect(await link.getAttribute('rel')).toContain('noopener');
    const issue = new URL((await link.getAttribute('href')) ?? '');
    expect(issue.origin + issue.pathname).toBe('https://example.org/issues/new');
    expect(issue.searchParams.get('labels')).toBe('text');
    expect(issue.searchParams.get('title')).toBe(`${title}第五部分第1句`);
    expect(issue.searchParams.get('body')).toContain(wordsOf('5-s1'));
  });

  clipboardTest('on a phone hand a sentence, and a selection, to the share sheet', async ({ open }) => {
    const phone = await open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await phone.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    await phone.goto(`${root.address}2022/3-4/`);
    await phone.locator('#s4').tap();
    await phone.getByRole('toolbar').getByRole('button', { name: '分享' }).tap();
    await phone.locator('html[data-shared]').waitFor({ state: 'attached' });
    const shared = JSON.parse((await phone.locator('html').getAttribute('data-shared')) ?? '');
    expect(shared).toEqual({
      title: `${title}三（四）第4句`,
      text: `${wordsOf('3-4-s4')}\n——${title}三（四）第4句\n${root.address}2022/3-4/s4/?words=${hashOf(wordsOf('3-4-s4'))}`,
    });
    await select(phone, ['s4', 4], ['s4', 8]);
    await phone.locator('.tools-of a[href$="#s4:4-8"]').waitFor();
    await phone.getByRole('toolbar').getByRole('button', { name: '分享' }).tap();
    await expect
      .poll(() => phone.locator('html').getAttribute('data-shared'))
      .toContain(`/2022/3-4/s4/?words=${hashOf('调解组织')}#s4:4-8`);
  });
});
