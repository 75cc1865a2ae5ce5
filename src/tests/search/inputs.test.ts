import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const { root } = inject('sites');
const endpoint = inject('browserEndpoint');
const errors: string[] = [];
let browser: Browser;
/** The page of search, opened once. */
let page: Page;

interface Results {
  readonly says: string;
  readonly lists: readonly string[];
  readonly marks: readonly string[];
}

/** Types a query and reads what the page then says and lists. */
async function results(query: string): Promise<Results> {
  await page.locator('#search-field').fill(query);
  await page.locator('#search-hits[aria-busy=false]').waitFor({ state: 'attached' });
  const own = page.locator('#search-hits > li');
  return {
    says: (await page.locator('#search-status').textContent()) ?? '',
    lists: await own.allInnerTexts(),
    marks: await own.locator('mark').allTextContents(),
  };
}

beforeAll(async () => {
  if (endpoint === null) return;
  browser = await chromium.connect(endpoint);
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`opened a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(`${root.address}search/`);
});

afterAll(async () => {
  await browser?.close();
  expect(errors).toEqual([]);
});

describe.skipIf(endpoint === null)('what readers type', () => {
  for (const query of ['TISC', 'ＴＩＳＣ', 'tisc']) {
    test(`“${query}” finds TISC in its three places`, async () => {
      const { lists, marks } = await results(query);
      expect(lists).toHaveLength(3);
      expect(new Set(marks)).toEqual(new Set(['TISC']));
    });
  }

  test('“ISC” finds TISC too, and marks three letters of it', async () => {
    const { lists, marks } = await results('ISC');
    expect(lists).toHaveLength(3);
    expect(new Set(marks)).toEqual(new Set(['ISC']));
  });

  for (const [query, path] of [
    ['RCEP', '2022/3-7/#s6'],
    ['DEPA', '2022/3-3/#s7'],
    ['PPH', '2022/3-7/#s9'],
  ] as const) {
    test(`“${query}” finds the sentence and the term`, async () => {
      const { lists, marks } = await results(query);
      expect(lists).toHaveLength(2);
      expect(new Set(marks)).toEqual(new Set([query]));
      expect(await page.locator(`#search-hits a[href="/${path}"]`).count()).toBe(1);
    });
  }

  for (const query of ['16.5个月', '１６．５个月']) {
    test(`“${query}” finds the goal of 16.5个月`, async () => {
      const { lists, marks } = await results(query);
      expect(lists.join()).toContain('发明专利审查周期压减至16.5个月');
      expect(new Set(marks)).toEqual(new Set(['16.5个月']));
    });
  }

  for (const query of ['10%', '10％']) {
    test(`“${query}” finds 10%以上`, async () => {
      const { lists, marks } = await results(query);
      expect(lists.join()).toContain('惠及中小企业数量增长10%以上');
      expect(new Set(marks)).toEqual(new Set(['10%']));
    });
  }

  for (const query of ['2021—2035', '2021-2035']) {
    test(`“${query}” finds the years with their dash`, async () => {
      expect(new Set((await results(query)).marks)).toEqual(new Set(['2021—2035']));
    });
  }

  test('“《纲要》” finds it with its marks, and nothing without them', async () => {
    const { marks } = await results('《纲要》');
    // Of whatever year: the first that are listed may be another's.
    expect(await page.locator('#search-hits > li').count()).toBeGreaterThan(5);
    expect(new Set(marks)).toEqual(new Set(['《纲要》']));
  });

  for (const query of ['一站式', '“一站式”', '"一站式"', '「一站式」', '＂一站式＂', '‘一站式’']) {
    test(`${query} finds the “一站式” service`, async () => {
      const { lists, marks } = await results(query);
      expect(lists.join()).toContain('三（四）');
      expect(new Set(marks)).toEqual(new Set([query === '一站式' ? '一站式' : '“一站式”']));
    });
  }

  test('“把握好时度效” finds the set phrase as it stands', async () => {
    const { lists, marks } = await results('把握好时度效');
    expect(lists).toHaveLength(1);
    expect(marks).toEqual(['把握好时度效']);
  });

  test('“段简” has no result, which is said, and its parts are offered with their counts', async () => {
    const { says, lists } = await results('段简');
    expect(says).toBe('没有含有“段简”的内容。');
    expect(lists).toEqual([]);
    const parts = page.locator('#search-aside a');
    await parts.first().waitFor();
    const offered = await parts.allInnerTexts();
    expect(offered).toHaveLength(2);
    for (const [index, offer] of offered.entries()) {
      const [, words = '', count = ''] = /^(.+) (\d+)条$/u.exec(offer) ?? [];
      expect(words).toBe(['段', '简'][index]);
      expect((await results(words)).says).toContain(`${count}条`);
      await results('段简');
      await parts.first().waitFor();
    }
  });

  for (const query of ['商标 保护司', '商标　保护司']) {
    test(`“${query}” finds the one duty of 保护司 that names 商标`, async () => {
      const { says, lists, marks } = await results(query);
      expect(says).toMatch(/^\d+条同时含有“商标”“保护司”$/u);
      expect(lists).toHaveLength(1);
      expect(marks).toEqual(['商标', '保护司']);
    });
  }

  test('a whole sentence with its note is found across the two', async () => {
    const { lists, marks } = await results('不断优化中国营商环境评价指标体系中的知识产权相关指标。（公共服务司负责）');
    expect(lists).toHaveLength(1);
    expect(marks).toEqual(['不断优化中国营商环境评价指标体系中的知识产权相关指标。', '（公共服务司负责）']);
  });

  for (const [query, marked] of [
    ['專利', '专利'],
    ['知識產權', '知识产权'],
  ] as const) {
    test(`“${query}” in traditional characters finds ${marked}`, async () => {
      const { marks } = await results(query);
      expect(marks.length).toBeGreaterThan(5);
      expect(new Set(marks)).toEqual(new Set([marked]));
    });
  }

  test('“知识产权保护司” finds what the text calls 保护司, and says so', async () => {
    const { says, lists, marks } = await results('知识产权保护司');
    expect(says).toMatch(/^\d+条。“知识产权保护司”即保护司，也列出由其负责的任务。$/u);
    expect(lists[0]).toContain('单位');
    expect(marks).toEqual(['知识产权保护司', '保护司', '保护司']);
  });

  test('“专利局” finds 审业部 and 外观部', async () => {
    const { lists } = await results('专利局');
    expect(lists.filter((result) => /^(?:审业部|外观部)/u.test(result))).toHaveLength(2);
  });
});

describe.skipIf(endpoint === null)('what nobody means well with', () => {
  for (const [name, query] of [
    ['a quotation mark', '"'],
    ['three quotation marks', '"""'],
    ['ten thousand characters', '知'.repeat(10_000)],
    [
      'ten thousand different ones',
      String.fromCodePoint(...Array.from({ length: 10_000 }, (_, index) => 0x4e00 + index)),
    ],
    ['five thousand terms', '知 识'.repeat(5000)],
    ['control characters', '\u0000\u0007\u001b[31m知识\u007f'],
    ['a lone surrogate', '\ud83d'],
    ['marks that set the direction', '\u202e知识\u2066'],
    ['the syntax of Pagefind', '"知 识" -产 | 权 :department'],
  ] as const) {
    test(`${name}: it is answered, and so is the next`, async () => {
      expect((await results(query)).says).not.toBe('');
      expect((await results('把握好时度效')).marks).toEqual(['把握好时度效']);
    });
  }

  test('an emoji between two characters is not overlooked', async () => {
    expect((await results('专😀利')).lists).toEqual([]);
  });

  test('blanks ask nothing: all tasks are there to browse', async () => {
    expect((await results(' 　')).lists).toEqual([]);
    expect(await page.locator('#search-browse').isVisible()).toBe(true);
  });

  for (const query of [
    '<img src=x onerror=alert(1)>',
    '</title><script>alert(1)</script>',
    'javascript:alert(1)',
    '&lt;b&gt;',
  ]) {
    test(`${query} stays text, and nothing runs`, async () => {
      expect((await results(query)).says).toContain(query.split(' ')[0]);
      expect(await page.locator('main :is(img, script)').count()).toBe(0);
      await page.goto(`${root.address}search/?${new URLSearchParams({ q: query })}`);
      expect((await page.locator('#search-status', { hasText: '没有' }).textContent()) ?? '').toContain(
        query.split(' ')[0],
      );
      expect(await page.locator('main :is(img, script)').count()).toBe(0);
    });
  }
});
