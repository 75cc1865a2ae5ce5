import { describe, expect, inject } from 'vitest';
import { bothEnds, faultsOf, faultsShown, prepareForAxe } from '#tests/axe.ts';
import { browserTest } from '#tests/browser.ts';
import { loadPages } from '#tests/html.ts';
import { kindsOf } from '#tests/kinds.ts';
import { differingSites } from '#tests/sites.ts';

// `npm run audit -- access` looks at every page in every look.
describe.for(differingSites())('under $base axe finds nothing', (site) => {
  const kinds = kindsOf(site);

  browserTest(
    'on any kind of page, by day on a phone and by night on a desk',
    { timeout: 600_000 },
    async ({ page }) => {
      await using _axe = await prepareForAxe(page);
      const found: string[] = [];
      for (const path of kinds) found.push(...(await faultsOf(page, site.address + path, bothEnds)));
      expect(found).toEqual([]);
    },
  );

  browserTest(
    'on every page but those of single sentences as it is built, and none scrolls sideways at 320 px',
    { timeout: 600_000 },
    async ({ open }) => {
      // The policy of one page does not allow what stands in another.
      const page = await open({ bypassCSP: true });
      await using _axe = await prepareForAxe(page);
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(site.address);
      const found: string[] = [];
      const pages = loadPages(site.dir).filter(({ path }) => !/\/s\d+\/$/.test(path) && !kinds.includes(path));
      expect(pages.length).toBeGreaterThan(90);
      for (const { path, html } of pages) {
        // Written into the document that is open, in which axe is warm: three times as quick as going to each page.
        await page.setContent(html);
        const { width, styled, low } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          styled: document.styleSheets.length > 0,
          // Where no Chinese font is at hand letters are as low as Arial’s, 1.15 of their size, and so is what they are in.
          low: [...document.querySelectorAll('p.plain:not(.kick) a')].filter((link) => {
            const { paddingTop, paddingBottom, fontSize } = getComputedStyle(link);
            return parseFloat(paddingTop) + parseFloat(paddingBottom) + 1.15 * parseFloat(fontSize) < 24;
          }).length,
        }));
        if (!styled) found.push(`${path} came without its style sheets`);
        if (low > 0) found.push(`${path} has ${low} links too low to be touched in a font of low letters`);
        if (width > 320) found.push(`${path} is ${width} px wide`);
        // What is around it is the same as on the pages above.
        found.push(...(await faultsShown(page, 'main', {})).map((fault) => `${path} ${fault}`));
      }
      expect(found).toEqual([]);
    },
  );
});

browserTest(
  'no paragraph on a phone reaches out of the room that is kept until it is set, over other links',
  async ({ page }) => {
    await page.goto(`${inject('sites').root.address}2022/`);
    for (const width of [320, 360, 412, 600, 768]) {
      await page.setViewportSize({ width, height: 900 });
      // Anew, since what has been set once keeps its height.
      await page.reload();
      const { rooms, reaching } = await page.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('.text .para')];
        const bottom = (one: Element | null) => one?.getBoundingClientRect().bottom ?? Number.NaN;
        return {
          rooms: paragraphs.filter((one) => getComputedStyle(one).contentVisibility === 'auto').length,
          // Only what lies within is measured set.
          reaching: paragraphs.flatMap((one) =>
            bottom(one.lastElementChild) <= bottom(one) + 1 ? [] : [one.textContent.slice(0, 20)],
          ),
        };
      });
      expect(rooms).toBeGreaterThan(20);
      expect(reaching, `${width} px`).toEqual([]);
    }
  },
);
