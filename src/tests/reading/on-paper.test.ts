import { expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';

const { root: site } = inject('sites');

/** How many links each printed page has. A page that holds only the footer has none: its links are not printed. */
function linksByPage(pdf: Buffer): number[] {
  const objects = pdf.toString('latin1').split(/\bendobj\b/u);
  return objects
    .filter((object) => /\/Type\s*\/Page\b/u.test(object))
    .map((object) => /\/Annots\s*\[([^\]]*)\]/u.exec(object)?.[1]?.match(/\d+ \d+ R/gu)?.length ?? 0);
}

browserTest.for(['general-office', 'public-service'])(
  'the sheet of %s has no page that holds only the footer',
  async (id, { page }) => {
    await page.goto(`${site.address}departments/${id}/`);
    const pages = linksByPage(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.at(-1), `links by page: ${pages}`).toBeGreaterThan(0);
  },
);
