import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { wordsBetween, wordsOf } from '#domain/citation/lines.ts';
import { allSentences } from '#domain/corpus/find.ts';
import { hashWords } from '#domain/document/hash.ts';
import { unitsOf } from '#domain/document/units.ts';
import {
  departmentPath,
  inClausePath,
  inWholePath,
  sentencePath,
  splitId,
  targetPath,
  unitPath,
} from '#domain/paths.ts';
import { browserTest } from '#tests/browser.ts';
import { documentText } from '#tests/html.ts';

const { base, root } = inject('sites');
const corpus = loadCorpus('content');
const [edition] = corpus.editions;
if (!edition) throw new Error('There is no edition to arrive at.');
const bare = (words: string) => words.replace(/\s/gu, '');
const duties = edition.parts.flatMap(({ clauses }) => clauses).flatMap((clause) => clause.duties);
const sentences = allSentences(edition);

/** Every page address with the words that must stand on it. */
const pages: readonly (readonly [path: string, words: string])[] = [
  ...sentences.map(({ id, words }) => [sentencePath('2022', id), words] as const),
  ...unitsOf(edition).map(({ id }) => [unitPath('2022', id), wordsOf(edition, id)] as const),
];

/** Every address inside a page with the words of what it leads to. */
const fragments: readonly (readonly [path: string, words: string])[] = [
  ...sentences.flatMap(({ id, words }) => [
    [inClausePath('2022', id), words] as const,
    [inWholePath('2022', id), words] as const,
  ]),
  ...duties.flatMap(({ id }) => [
    [inClausePath('2022', id), wordsOf(edition, id)] as const,
    [inWholePath('2022', id), wordsOf(edition, id)] as const,
  ]),
  ...unitsOf(edition).map(({ id }) => [inWholePath('2022', id), wordsOf(edition, id)] as const),
];

test('98 sentences, 30 duties, 14 clauses, 5 parts, 5 targets and 11 departments are addressed', () => {
  expect([sentences.length, duties.length, edition.parts.flatMap(({ clauses }) => clauses).length]).toEqual([
    98, 30, 14,
  ]);
  expect([edition.parts.length, edition.targets.length, corpus.departments.length]).toEqual([5, 5, 11]);
});

test('every page opens at its own words without JavaScript', async () => {
  for (const [path, words] of pages) {
    const html = await (await fetch(`${root.address}${path}`)).text();
    expect(documentText(load(html)), path).toBe(bare(words));
  }
  for (const { id, duty } of edition.targets) {
    const $ = load(await (await fetch(`${root.address}${targetPath('2022', id)}`)).text());
    const stated = duties.find((one) => one.id === duty)?.sentences.map(({ words }) => words);
    expect(bare($('main').text()), id).toContain(stated?.join(''));
  }
  for (const { id, token, tasks } of corpus.departments) {
    const main = bare(load(await (await fetch(`${root.address}${departmentPath(id)}`)).text())('main').text());
    expect(main, id).toContain(token);
    for (const task of tasks.flatMap((one) => one.sentences)) {
      expect(main, id).toContain(sentences.find((sentence) => sentence.id === task)?.words);
    }
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
      expect(shown).toEqual(ids.map((id) => (whole ? id : splitId(id).fragment)));
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
    ['2022/3-4/s2/?words=', sentences.find(({ id }) => id === '3-4-s2')?.words ?? ''],
    ['2022/3-4/?words=#s2..s5', wordsBetween(edition, '3-4-s2', '3-4-s5')],
    ['2022/3-3/?words=#d1', wordsOf(edition, '3-3-d1')],
    ['2022/3-3/?words=', wordsOf(edition, '3-3')],
    ['2022/?words=#3-4-s9..3-5-s1', wordsBetween(edition, '3-4-s9', '3-5-s1')],
    ['2022/?words=', wordsOf(edition, '2022')],
  ];
  for (const [path, words] of kept) {
    browserTest(`says nothing at ${path} while the words stand, and says so when they differ`, async ({ page }) => {
      await page.goto(root.address + path.replace('words=', `words=${hashWords(words)}`));
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.toast').count()).toBe(0);
      await page.goto(root.address + path.replace('words=', 'words=00000000'));
      await page.getByRole('status').getByText(differ).waitFor();
    });
  }

  browserTest('ignores what is no hash', async ({ page }) => {
    await page.goto(`${root.address}2022/3-4/s2/?words=<b>&from=chat`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.toast').count()).toBe(0);
  });
});
