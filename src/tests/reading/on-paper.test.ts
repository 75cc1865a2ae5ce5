import { expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { departments } from '#tests/published.ts';

const { root: site } = inject('sites');

/** How many links each printed page has. A page that holds only the footer has none: its links are not printed. */
function linksByPage(pdf: Buffer): number[] {
  const objects = pdf.toString('latin1').split(/\bendobj\b/u);
  return objects
    .filter((object) => /\/Type\s*\/Page\b/u.test(object))
    .map((object) => /\/Annots\s*\[([^\]]*)\]/u.exec(object)?.[1]?.match(/\d+ \d+ R/gu)?.length ?? 0);
}

browserTest(
  'the sheets of departments have no page that holds only the footer, and most are one page',
  async ({ page }) => {
    const sheets: Record<string, number> = {};
    for (const [id, token] of Object.entries(departments)) {
      await page.goto(`${site.address}departments/${id}/`);
      const pages = linksByPage(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length, token).toBeGreaterThan(0);
      expect(pages.at(-1), `${token}: links by page: ${pages}`).toBeGreaterThan(0);
      sheets[token] = pages.length;
    }
    // Sixteen tasks fit; what has more of them goes on.
    const onePage = ['条法司', '公共服务司', '国际合作司', '外观部', '办公室', '人事司', '各地方知识产权局'];
    for (const token of onePage) expect(sheets[token], token).toBe(1);
  },
);

browserTest('a sheet keeps to one page wherever its end falls, or takes a task along', async ({ page }) => {
  await page.goto(`${site.address}departments/treaty-and-law/`);
  for (let shift = 20; shift <= 200; shift += 30) {
    await page.evaluate((shift) => {
      (document.querySelector('main') as HTMLElement).style.paddingTop = `${shift}mm`;
    }, shift);
    const pages = linksByPage(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.at(-1), `${shift} mm further down, links by page: ${pages}`).toBeGreaterThan(0);
  }
});

browserTest('the ledger as filtered has no page without a task, wherever its end falls', async ({ page }) => {
  await page.goto(`${site.address}2022/duties/?department=protection`);
  await page.locator('#ledger-count', { hasText: '保护司' }).waitFor();
  for (let shift = 0; shift <= 120; shift += 30) {
    await page.evaluate((shift) => {
      (document.querySelector('main') as HTMLElement).style.paddingTop = `${shift}mm`;
    }, shift);
    const pages = linksByPage(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.at(-1), `${shift} mm further down, links by page: ${pages}`).toBeGreaterThan(0);
  }
});

browserTest('the number of a sentence stands on the line on which its words begin', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.address}2022/`);
  const parted: string[] = [];
  for (const width of [360, 480, 600, 720]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.$$eval('.sn', (numbers) =>
      numbers.flatMap((number) => {
        const [words] = number.nextElementSibling?.getClientRects() ?? [];
        const own = number.getBoundingClientRect();
        if (own.width === 0 || (words && own.top < words.bottom && own.bottom > words.top)) return [];
        const { content } = getComputedStyle(number, '::after');
        return `${number.getAttribute('href')} ${own.top}–${own.bottom}, words ${words?.top}–${words?.bottom}, ${content}`;
      }),
    );
    parted.push(...found.map((place) => `${width} px: ${place}`));
  }
  expect(parted).toEqual([]);
});
