import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { loadPages } from '#tests/html.ts';
import { tasksIn2022 } from '#tests/published.ts';

const { root, base } = inject('sites');
const protection = tasksIn2022()
  .filter(({ names }) => names.includes('保护司'))
  .map(({ words }) => words);

/** Every link of a site that downloads a file. */
const downloads = ({ dir }: { dir: string }) =>
  loadPages(dir).flatMap(({ path, $ }) =>
    $('a[download]')
      .toArray()
      .map((link) => ({
        page: path,
        href: $(link).attr('href') ?? '',
        name: $(link).attr('download') ?? '',
        text: $(link).text().replace(/\s+/gu, ' '),
      })),
  );

describe.each([
  ['at the root', root],
  ['under a base path', base],
])('every download link %s', (_, site) => {
  const links = downloads(site);

  test('leads to a file of the size that it says', () => {
    expect(links.length).toBeGreaterThan(30);
    for (const { page, href, text } of links) {
      expect(href.startsWith(site.base), `${page}: ${href}`).toBe(true);
      const bytes = readFileSync(join(site.dir, href.slice(site.base.length))).length;
      const [, size = '', unit] = / (\d+) (B|KB)/.exec(text) ?? [];
      expect(Math.abs(Number(size) * (unit === 'KB' ? 1000 : 1) - bytes), `${page}: ${text}`).toBeLessThanOrEqual(500);
    }
  });

  test('names the format, and a file name that says what it is and ends as the file does', () => {
    for (const { href, name, text } of links) {
      expect(text).toMatch(/Excel|CSV|Word|Markdown|JSON|日历|网页|纯文本/);
      expect(name).toMatch(/20\d\d/);
      expect(name).not.toMatch(/[\\/:*?"<>|\s]/);
      expect(name.split('.').at(-1)).toBe(href.split('.').at(-1));
    }
  });
});

describe('the ledger on the page', () => {
  browserTest('is downloaded as filtered', async ({ open }) => {
    const page = await open({ acceptDownloads: true });
    await page.goto(`${root.address}2022/duties/?department=protection`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=save]')]);
    expect(download.suggestedFilename()).toMatch(/任务分工台账（筛选）\.csv$/);
    const file = join(mkdtempSync(join(tmpdir(), 'download-')), 'ledger.csv');
    await download.saveAs(file);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(data.map((row) => row['任务（原文）'])).toEqual(protection);
  });

  browserTest('is copied as a table for Word and Excel, and as lines for a chat', async ({ open }) => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${root.address}2022/duties/?department=protection`);
    await page.click('[data-do=copy]');
    await page.waitForFunction(() =>
      document.querySelector('#table-tools [role=status]')?.textContent?.startsWith('已复制'),
    );
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [await read('text/plain'), await read('text/html')];
    });
    const lines = (text ?? '').split('\n').map((line) => line.split('\t'));
    expect(lines[0]).toEqual(['序号', '位置', '任务（原文）', '责任单位（原文）', '相关目标（编者关联）']);
    expect(lines.slice(1, -1).map((cells) => cells[2])).toEqual(protection);
    expect(lines.at(-1)?.[0]).toContain('非附件《任务清单》');
    expect((html?.match(/<tr>/g) ?? []).length).toBe(protection.length + 1);
    for (const words of protection) expect(html).toContain(`<td>${words}</td>`);
  });

  browserTest('says how many rows it would take away', async ({ page }) => {
    await page.goto(`${root.address}2022/duties/`);
    const count = page.locator('#table-tools output');
    await count.filter({ hasText: '69项' }).waitFor();
    await page.click('#ledger-filter [data-name=department] button[value=protection]');
    await count.filter({ hasText: `${protection.length}项` }).waitFor();
  });
});
