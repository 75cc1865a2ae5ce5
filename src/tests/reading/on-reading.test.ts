import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { faultsShown, prepareForAxe } from '#tests/axe.ts';
import { browserTest } from '#tests/browser.ts';
import { askDevTools } from '#tests/dev-tools.ts';
import { wordsOf } from '#tests/published.ts';

const { base: site } = inject('sites');
const at = (path: string): string => site.address + path;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Where something ends on the screen. */
const bottomOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN);
};

describe('the contents of a clause’s page', () => {
  browserTest('name the parts, the clauses of its own part, and where the reader is', async ({ page }) => {
    await page.goto(at('2022/3-4/'));
    const contents = page.getByRole('navigation', { name: '目录' });
    expect(await contents.locator('[aria-current=page]').allTextContents()).toEqual(['（四）健全知识产权保护政策']);
    expect(await contents.locator('ol ol a').count()).toBe(6);
    expect(await contents.getByText(/^[一二三四五]、/).count()).toBe(5);
    const [list, text] = [await contents.boundingBox(), await page.locator('.words').first().boundingBox()];
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  });

  browserTest('show the clauses of another part when it is opened', async ({ page }) => {
    await page.goto(at('2022/3-4/'));
    const contents = page.getByRole('navigation', { name: '目录' });
    await contents.getByText('四、做好').click();
    await contents.getByRole('link', { name: '（十）完善指标统计监测工作机制' }).click();
    await page.waitForURL(at('2022/4-10/'));
  });

  browserTest('without JavaScript open on a phone, and lead to the other parts', async ({ open }) => {
    const page = await open({ ...phone, javaScriptEnabled: false });
    await page.goto(at('2022/3-4/'));
    expect(await page.locator('.contents').isVisible()).toBe(false);
    await page.getByRole('button', { name: '目录' }).tap();
    await page.locator('.contents summary').first().tap();
    await page.getByRole('link', { name: '第一部分' }).tap();
    await page.waitForURL(at('2022/1/'));
  });
});

describe('、 between links', () => {
  browserTest('begins no line, however wide the window is', async ({ page }) => {
    for (const path of ['2022/', 'departments/protection/']) {
      await page.goto(at(path));
      for (let width = 320; width <= 1440; width += 80) {
        await page.setViewportSize({ width, height: 800 });
        const begun = await page.locator('p.plain a').evaluateAll((links) =>
          links.flatMap((link) => {
            const { nextSibling } = link;
            if (!nextSibling?.textContent?.startsWith('、')) return [];
            const mark = document.createRange();
            mark.setStart(nextSibling, 0);
            mark.setEnd(nextSibling, 1);
            const before = [...link.getClientRects()].at(-1)?.right ?? 0;
            return mark.getBoundingClientRect().left < before - 1 ? [link.textContent] : [];
          }),
        );
        expect(begun, `${path} at ${width} px`).toEqual([]);
      }
    }
  });
});

describe('a heading', () => {
  browserTest('is heard as one line with its part, and its link is no part of it', async ({ page }) => {
    await page.goto(at('2022/3-4/'));
    const { nodes } = await askDevTools(page, (session) => session.send('Accessibility.getFullAXTree'));
    const heading = nodes.find(({ role }) => role?.value === 'heading');
    expect(heading?.name?.value).toBe('三（四） 健全知识产权保护政策');
    const link = nodes.find(({ role, name }) => role?.value === 'link' && name?.value === '三（四）的链接');
    const above = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
    const over: (string | undefined)[] = [];
    for (let id = link?.parentId; id; id = above.get(id)) over.push(id);
    expect(link).toBeDefined();
    expect(over).not.toContain(heading?.nodeId);
  });
});

describe('the header', () => {
  browserTest(
    'goes while the reader scrolls on, is there when he scrolls back, and covers no target',
    async ({ open }) => {
      const page = await open(phone);
      await page.goto(at('2022/1/'));
      await page.mouse.wheel(0, 900);
      await expect.poll(() => bottomOf(page, '.bar')).toBeLessThanOrEqual(0);
      await page.mouse.wheel(0, -200);
      await expect.poll(async () => (await page.locator('.bar').boundingBox())?.y).toBe(0);
      await page.goto(at('2022/1/#1-3'));
      await page.evaluate(() => scrollBy(0, -20));
      await page.evaluate(() => {
        location.hash = '#1-2';
      });
      const header = await bottomOf(page, '.bar');
      await expect
        .poll(async () => (await page.locator('#\\31 -2 h2').boundingBox())?.y)
        .toBeGreaterThanOrEqual(header);
    },
  );

  browserTest('is as wide as the page in a very wide window', async ({ page }) => {
    await page.setViewportSize({ width: 2560, height: 1000 });
    for (const path of ['', '2022/3-4/', '2022/duties/']) {
      await page.goto(at(path));
      const inside = await page.evaluate(() => {
        const edges = (element: Element): number[] => {
          const { paddingLeft, paddingRight } = getComputedStyle(element);
          const { left, right } = element.getBoundingClientRect();
          return [left + Number.parseFloat(paddingLeft), right - Number.parseFloat(paddingRight)].map(Math.round);
        };
        return ['.bar', 'main'].map((name) => edges(document.querySelector(name) as Element));
      });
      expect(inside[0], path).toEqual(inside[1]);
    }
  });
});

describe('the keys', () => {
  browserTest(
    'turn to the clause before and after, not in fields and not with Ctrl, and are named',
    async ({ page }) => {
      await page.goto(at('2022/3-4/'));
      await page.keyboard.press('Control+ArrowRight');
      await page.getByRole('combobox').or(page.getByRole('searchbox')).first().focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('body').click({ position: { x: 4, y: 600 } });
      await page.getByRole('button', { name: '阅读设置' }).click();
      await page.locator('#settings').getByText('上一项、下一项').waitFor();
      await page.getByRole('radio', { name: '纸' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      expect(page.url()).toBe(at('2022/3-4/'));
      await page.locator('h1').click();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(at('2022/3-5/'));
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(at('2022/3-4/'));
    },
  );

  browserTest('can be switched off, and stay so', async ({ page }) => {
    await page.goto(at('2022/3-4/'));
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('radio', { name: '关' }).check();
    await page.goto(at('2022/3-5/'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('/');
    // What a key without a modifier does is done before the next.
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('radio', { name: '开' }).check();
    expect(page.url()).toBe(at('2022/3-5/'));
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(at('2022/3-6/'));
  });
});

describe('the reading settings', () => {
  browserTest('stand in their order, hold on the next page, and are legible on every paper', async ({ page }) => {
    await using _axe = await prepareForAxe(page);
    await page.goto(at('2022/3-4/'));
    await page.getByRole('button', { name: '阅读设置' }).click();
    const settings = page.locator('#settings');
    await settings.waitFor();
    expect(await settings.locator('fieldset').first().locator('label').allTextContents()).toEqual(['小', '中', '大']);
    expect(await settings.locator('fieldset').nth(3).locator('label').allTextContents()).toEqual([
      '纸',
      '米黄',
      '暗',
      '随系统',
    ]);
    const look = () =>
      page
        .locator('.words')
        .first()
        .evaluate((element) => ({
          leading:
            Number.parseFloat(getComputedStyle(element).lineHeight) /
            Number.parseFloat(getComputedStyle(element).fontSize),
          width: element.getBoundingClientRect().width,
          paper: getComputedStyle(document.body).backgroundColor,
        }));
    const before = await look();
    await settings.getByRole('radio', { name: '松' }).check();
    await settings.getByRole('radio', { name: '窄' }).check();
    for (const paper of ['纸', '暗', '米黄']) {
      await settings.getByRole('radio', { name: paper }).check();
      expect(await faultsShown(page), paper).toEqual([]);
    }
    await page.goto(at('2022/3-5/'));
    const after = await look();
    expect(after.leading).toBeGreaterThan(before.leading + 0.2);
    expect(after.width).toBeLessThan(before.width - 80);
    expect(after.paper).toBe('rgb(246, 236, 214)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await look()).paper).toBe('rgb(246, 236, 214)');
  });
});

describe('the place where the reader was', () => {
  browserTest('is offered on the home page without moving anything, and can be forgotten', async ({ page }) => {
    await page.goto(at(''));
    expect(await page.locator('#resume').isVisible()).toBe(false);
    await page.goto(at('2022/3-6/'));
    const follows = page.waitForResponse(/\/under-way\.[^/]+\.js$/u);
    await page.locator('h1').click();
    // What remembers the place is there when it has run.
    await page.evaluate(`import(${JSON.stringify((await follows).url())})`);
    await page.goto(at(''));
    const link = page.locator('#resume a');
    // Where several years are held, the year stands before it.
    expect(await link.textContent()).toMatch(/^(?:2022年)?三（六）优化知识产权服务体系$/u);
    await page.getByRole('button', { name: '忘记读到的位置' }).click();
    expect(await page.locator('#resume').isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('#resume').isVisible()).toBe(false);
  });
});

describe('reading aloud', () => {
  /** A browser that has these voices, and writes down what it is to say; `heard()` ends what is being said. */
  const withVoices = (page: Page, langs: readonly string[]) =>
    page.addInitScript((langs) => {
      const said: string[] = [];
      let latest: SpeechSynthesisUtterance | undefined;
      const voices = langs.map((lang) => ({ lang, name: lang }));
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => said.push('—'),
        pause: () => said.push('暂停'),
        resume: () => undefined,
        speak: (utterance: SpeechSynthesisUtterance) => {
          latest = utterance;
          said.push(utterance.text);
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class extends EventTarget {
          text: string;
          constructor(text: string) {
            super();
            this.text = text;
          }
        },
      });
      Object.assign(window, { said, heard: () => latest?.dispatchEvent(new Event('end')) });
    }, langs);
  const said = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { said: string[] }).said.filter((words) => words !== '—'));
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard(): void }).heard());

  browserTest(
    'goes sentence by sentence, marks what is heard, and can be paused, led on and stopped',
    async ({ open }) => {
      const page = await open();
      await withVoices(page, ['en-US', 'zh-CN']);
      await page.goto(at('2022/3-4/'));
      await page.getByRole('button', { name: '阅读设置' }).click();
      await page.getByRole('button', { name: '朗读' }).click();
      const bar = page.getByRole('group', { name: '朗读' });
      await bar.waitFor();
      expect(await page.locator('.heard').textContent()).toContain('健全知识产权保护政策');
      await heard(page);
      expect(await page.locator('.heard').getAttribute('id')).toBe('s1');
      await bar.getByRole('button', { name: '下一句' }).click();
      await bar.getByRole('button', { name: '暂停' }).click();
      await bar.getByRole('button', { name: '继续' }).waitFor();
      await bar.getByRole('button', { name: '上一句' }).click();
      expect((await said(page)).slice(1)).toEqual([wordsOf('3-4-s1'), wordsOf('3-4-s2'), '暂停', wordsOf('3-4-s1')]);
      await bar.getByRole('button', { name: '停止' }).click();
      expect(await page.locator('.heard, .read-aloud').count()).toBe(0);
    },
  );

  browserTest('is not offered where no voice is Chinese', async ({ open }) => {
    const page = await open();
    await withVoices(page, ['en-US', 'ja-JP']);
    await page.goto(at('2022/3-4/'));
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('radio', { name: '大' }).waitFor();
    expect(await page.getByRole('button', { name: '朗读' }).count()).toBe(0);
  });
});

describe('who follows the link of a chat', () => {
  const walks = [
    { by: 'phone', options: phone },
    { by: 'keyboard', options: {} },
  ] as const;
  browserTest.for(walks)(
    'reads on, turns to the next clause, takes larger type and finds the place again, by $by',
    async ({ by, options }, { open }) => {
      const page = await open(options);
      const press = async (name: string, key: string): Promise<void> => {
        const control = page.locator(name).first();
        if (by === 'phone') return control.tap();
        await control.focus();
        await page.keyboard.press(key);
      };
      await page.goto(at('2022/3-4/s2/'));
      await press('.crumbs li:last-child a', 'Enter');
      await page.waitForURL(at('2022/3-4/#s2'));
      expect(await page.locator('#s2').evaluate((sentence) => sentence.matches(':target'))).toBe(true);
      if (by === 'phone') await page.locator('[rel=next]').tap();
      else await page.keyboard.press('ArrowRight');
      await page.waitForURL(at('2022/3-5/'));
      const size = () =>
        page.locator('#s1').evaluate((sentence) => Number.parseFloat(getComputedStyle(sentence).fontSize));
      const before = await size();
      await press('[data-settings]', 'Enter');
      const large = page.getByRole('radio', { name: '大' });
      await large.waitFor();
      if (by === 'phone') await large.tap();
      else {
        await page.locator('#settings input:checked').first().focus();
        await page.keyboard.press('ArrowRight');
      }
      await expect.poll(size).toBeGreaterThan(before);
      await page.keyboard.press('Escape');
      // Its neighbours may end on the same line: one of them is remembered, and it stands in sight again.
      const scrollPast = (sentence: Element) =>
        scrollBy(0, sentence.getBoundingClientRect().bottom - innerHeight / 5 - 10);
      await page.locator('#s7').evaluate(scrollPast);
      await expect.poll(() => page.evaluate(() => document.documentElement.hasAttribute('data-down'))).toBe(true);
      // Tomorrow, in a new tab.
      await page.goto('about:blank');
      const tomorrow = await page.context().newPage();
      await tomorrow.goto(at(''));
      const back = tomorrow.getByRole('link', { name: /三（五）完善知识产权运用促进政策第[678]句$/u });
      if (by === 'phone') await back.tap();
      else {
        await back.focus();
        await tomorrow.keyboard.press('Enter');
      }
      await tomorrow.waitForURL(/\/2022\/3-5\/#s[678]$/);
      const place = await tomorrow
        .locator('#s7')
        .evaluate((sentence) => sentence.getBoundingClientRect().top / innerHeight);
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThan(0.6);
    },
  );
});
