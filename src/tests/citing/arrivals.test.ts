import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { documentText } from '#tests/html.ts';
import {
  bare,
  cutGuideline,
  hashOf,
  linesUnder,
  type Passage,
  publishedText,
  wordsBetween,
  wordsOf,
} from '#tests/published.ts';

const { base, root } = inject('sites');
const units = cutGuideline();
const sentences = units.flatMap((unit) => unit.sentences);
const duties = units.flatMap((unit) => unit.duties);
/** Where a passage stands, `3-4-s2`: the clause, and the passage in it. */
function split(id: string): [clause: string, fragment: string] {
  const [, clause = '', fragment = ''] = /^(.+)-([sd]\d+)$/.exec(id) ?? [];
  return [clause, fragment];
}

/** Every page address with the words that must stand on it. */
const pages: readonly (readonly [path: string, words: string])[] = [
  ...sentences.map(({ id, words }) => [`2022/${split(id).join('/')}/`, words] as const),
  ...units.map(({ id }) => [`2022/${id}/`, linesUnder(id).join('')] as const),
];

/** Every address inside a page with the words of what it leads to. */
const fragments: readonly (readonly [path: string, words: string])[] = [
  ...[...sentences, ...duties].flatMap(({ id, words }: Passage) => [
    [`2022/${split(id).join('/#')}`, words] as const,
    [`2022/#${id}`, words] as const,
  ]),
  ...units.map(({ id }) => [`2022/#${id}`, linesUnder(id).join('')] as const),
];

test('98 sentences, 30 duties and 20 units are addressed', () => {
  expect([sentences.length, duties.length, units.length]).toEqual([98, 30, 20]);
});

test('every page opens at its own words without JavaScript', async () => {
  for (const [path, words] of pages) {
    const html = await (await fetch(`${root.address}${path}`)).text();
    expect(documentText(load(html)), path).toBe(bare(words));
  }
});

test('the page of each target states its duty', async () => {
  const targets = { creation: 2, protection: 3, utilization: 4, services: 5, management: 6 };
  for (const [id, duty] of Object.entries(targets)) {
    const $ = load(await (await fetch(`${root.address}2022/targets/${id}/`)).text());
    const words = wordsOf(`1-3-d${duty}`).replace(/^——[^。]*。/u, '');
    expect(bare($('main').text()), id).toContain(words);
  }
});

for (const javaScriptEnabled of [true, false]) {
  browserTest(
    `every address inside a page opens at its own words, in view, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`,
    async ({ open }) => {
      const page = await open({ javaScriptEnabled, reducedMotion: 'reduce' });
      const byFile = Map.groupBy(fragments, ([path]) => path.split('#')[0] ?? '');
      for (const [file, inside] of byFile) {
        // A new document for the last address of each page, jumps inside it for the others.
        await page.goto(`${root.address}${inside.at(-1)?.[0]}`);
        const wanted = inside
          .toReversed()
          .map(([path, words]) => ({ id: path.slice(file.length + 1), words: bare(words), inView: true }));
        const arrivals = await page.evaluate(
          (fragments) =>
            fragments.map((fragment) => {
              location.hash = fragment;
              const target = document.querySelector(':target');
              const copy = target?.cloneNode(true) as Element;
              for (const ours of copy.querySelectorAll('[data-ours]')) ours.remove();
              const top = target?.getBoundingClientRect().top ?? -1;
              return {
                id: target?.id,
                words: copy.textContent.replace(/\s/gu, ''),
                inView: top >= 0 && top < innerHeight,
              };
            }),
          wanted.map(({ id }) => id),
        );
        expect(arrivals, file).toEqual(wanted);
      }
    },
    120_000,
  );
}

browserTest('the linked sentence is highlighted without JavaScript, and no other', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${root.address}2022/3-4/#s2`);
  const ground = (id: string) =>
    page.locator(`#${id}`).evaluate((sentence) => getComputedStyle(sentence).backgroundColor);
  expect(await ground('s2')).not.toBe(await ground('s3'));
});

describe('ranges and sets', () => {
  const cited = [
    ['2022/3-4/#s2..s5', ['3-4-s2', '3-4-s3', '3-4-s4', '3-4-s5']],
    ['2022/3-4/#s2,s7', ['3-4-s2', '3-4-s7']],
    ['2022/5/#s1..s2', ['5-s1', '5-s2']],
    ['2022/notice/#s1..s2', ['notice-s1', 'notice-s2']],
    ['2022/#3-4-s8..3-5-s2', ['3-4-s8', '3-4-s9', '3-5-s1', '3-5-s2']],
    ['2022/#3-4-s2,3-6-s1', ['3-4-s2', '3-6-s1']],
  ] as const;
  for (const [path, ids] of cited) {
    browserTest(`${path} shows its sentences together, the first in view`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${base.address}${path}`);
      await page.locator('.cited').first().waitFor();
      const shown = await page.locator('.cited').evaluateAll((all) => all.map(({ id }) => id));
      const whole = path.startsWith('2022/#');
      expect(shown).toEqual(ids.map((id) => (whole ? id : split(id)[1])));
      expect(
        await page
          .locator('.cited')
          .first()
          .evaluate((sentence) => sentence.getBoundingClientRect().top),
      ).toBeGreaterThan(0);
      expect(await page.locator('.toast').count()).toBe(0);
    });
  }

  browserTest('follow the address when it changes', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/#s2..s3`);
    await page.locator('#s2.cited').waitFor();
    await page.evaluate(() => {
      location.hash = '#s4,s6';
    });
    await page.locator('#s6.cited').waitFor();
    expect(await page.locator('.cited').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['s4', 's6']);
    await page.evaluate(() => {
      location.hash = '#s1';
    });
    await expect.poll(() => page.locator('.cited').count()).toBe(0);
  });

  for (const fragment of ['s99', 's5..s2', 's2..s99', '3-9-s1', '%E4%B8%89', '%', '<img src=x onerror=alert(1)>']) {
    browserTest(`#${fragment}, which means nothing, is gently said to`, async ({ page }) => {
      await page.goto(`${root.address}2022/3-4/#${fragment}`);
      await page.getByRole('status').getByText('本页没有').waitFor();
      expect(await page.locator('.toast img').count()).toBe(0);
      await page.getByRole('button', { name: '知道了' }).click();
      await expect.poll(() => page.locator('.toast').count()).toBe(0);
    });
  }
});

describe('a citation that carries the hash of its words', () => {
  const differ = '这里的文字与当时引用的不同';
  const kept: readonly (readonly [path: string, words: string])[] = [
    ['2022/3-4/s2/?words=', wordsOf('3-4-s2')],
    ['2022/3-4/?words=#s2..s5', wordsBetween('3-4-s2', '3-4-s5')],
    ['2022/3-3/?words=#d1', wordsOf('3-3-d1')],
    ['2022/3-3/?words=', linesUnder('3-3').join('')],
    ['2022/?words=#3-4-s9..3-5-s1', wordsBetween('3-4-s9', '3-5-s1')],
    ['2022/?words=', publishedText('2022')],
  ];

  /** Opens an address, and gives what the page says until it has said that a fragment which follows means nothing. */
  async function saidAt(page: Page, path: string): Promise<readonly string[]> {
    await page.goto(root.address + path);
    await page.evaluate(() => {
      const said: string[] = [];
      document.body.dataset.said = '[]';
      new MutationObserver(() => {
        const words = document.querySelector('.toast [role=status]')?.textContent ?? '';
        if (words !== '' && words !== said.at(-1)) said.push(words);
        document.body.dataset.said = JSON.stringify(said);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      location.hash = '#nothing';
    });
    await page.getByRole('status').getByText('本页没有“#nothing”').waitFor();
    return JSON.parse((await page.locator('body').getAttribute('data-said')) ?? '');
  }

  for (const [path, words] of kept) {
    browserTest(`says nothing at ${path} while the words stand, and says so when they differ`, async ({ page }) => {
      const said = await saidAt(page, path.replace('words=', `words=${hashOf(words)}`));
      expect(said).toEqual([expect.stringContaining('#nothing')]);
      await page.goto(root.address + path.replace('words=', 'words=00000000'));
      await page.getByRole('status').getByText(differ).waitFor();
    });
  }

  browserTest('ignores what is no hash', async ({ page }) => {
    const said = await saidAt(page, '2022/3-4/s2/?words=<b>&from=chat');
    expect(said).toEqual([expect.stringContaining('#nothing')]);
  });
});
