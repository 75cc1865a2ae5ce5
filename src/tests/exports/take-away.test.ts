import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import { browserTest, clipboardTest } from '#tests/browser.ts';
import { loadPages } from '#tests/html.ts';
import { tasksIn2022 } from '#tests/published.ts';

const { root, base } = inject('sites');
const protection = tasksIn2022()
  .filter(({ names }) => names.includes('保护司'))
  .map(({ words }) => words);

const title = '推动知识产权高质量发展年度工作指引（2022）';

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

  test('stands once on its page', () => {
    const offers = links.map(({ page, href }) => `${page} ${href}`);
    expect(offers).toEqual([...new Set(offers)]);
  });

  test('names the format, and a file name that says what it is and ends as the file does', () => {
    for (const { href, name, text } of links) {
      expect(text).toMatch(/Excel|CSV|Word|Markdown|JSON|Akoma Ntoso|EPUB|RIS|BibTeX|日历|网页|纯文本/);
      expect(name).toMatch(/20\d\d/);
      expect(name).not.toMatch(/[\\/:*?"<>|\s]/);
      expect(name.split('.').at(-1)).toBe(href.split('.').at(-1));
    }
  });
});

describe('the ledger on the page', () => {
  const filtered = `${root.address}2022/duties/?department=protection`;
  const said = (page: Page) => page.locator('#ledger-count', { hasText: '保护司' }).waitFor();
  /** Clicks what downloads, and gives the file that comes. */
  async function download(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(`#table-tools [data-do=${format}]`)]);
    const saved = join(mkdtempSync(join(tmpdir(), 'download-')), 'table');
    await file.saveAs(saved);
    return { name: file.suggestedFilename(), bytes: readFileSync(saved) };
  }

  browserTest(
    'is downloaded as filtered for Excel, Word and programs, and says what was filtered',
    async ({ page }) => {
      await page.goto(filtered);
      await said(page);
      const names = (extension: string) => `${title}-任务分工台账（保护司）.${extension}`;
      const xlsx = await download(page, 'xlsx');
      expect(xlsx.name).toBe(names('xlsx'));
      const [sheet] = await readWorkbook(xlsx.bytes);
      expect(sheet?.data[0]?.[0]).toBe(`《${title}》任务分工台账（保护司）`);
      expect(sheet?.data.slice(3, 3 + protection.length).map((row) => row[3])).toEqual(protection);
      const docx = await download(page, 'docx');
      expect(docx.name).toBe(names('docx'));
      const word = load((await mammoth.convertToHtml({ buffer: docx.bytes })).value);
      expect(word('body').text()).toContain(`《${title}》任务分工台账（保护司）`);
      expect(word('tr').length).toBe(protection.length + 1);
      const csv = await download(page, 'csv');
      expect(csv.name).toBe(names('csv'));
      const { data } = Papa.parse<Record<string, string>>(csv.bytes.toString('utf8').slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      expect(data.map((row) => row['任务（原文）'])).toEqual(protection);
    },
  );

  browserTest('holds in each row what the file of the whole has', async ({ page }) => {
    await page.goto(`${root.address}2022/duties/?sort=target`);
    await page.locator('#table-tools [data-do=csv]', { hasText: '排序结果' }).waitFor();
    const lines = (text: string) => text.trimEnd().split('\r\n');
    const { bytes, name } = await download(page, 'csv');
    expect(name).toBe(`${title}-任务分工台账.csv`);
    const built = readFileSync(join(root.dir, 'data/2022.csv'), 'utf8');
    // The built file has paths from the site's root where it does not know its address.
    const taken = bytes.toString('utf8').replaceAll(root.origin, '');
    expect(lines(taken).toSorted()).toEqual(lines(built).toSorted());
    expect(lines(taken)).not.toEqual(lines(built));
  });

  clipboardTest('is copied as a table for Word and Excel, and as lines for a chat', async ({ open }) => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(filtered);
    await said(page);
    await page.click('[data-do=copy]');
    await page.locator('#table-status', { hasText: `已复制${protection.length}项` }).waitFor();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [await read('text/plain'), await read('text/html')];
    });
    const lines = (text ?? '').split('\n').map((line) => line.split('\t'));
    expect(lines[0]).toEqual([`《${title}》任务分工台账（保护司）`]);
    const rows = lines.filter((cells) => cells.length > 1);
    expect(rows[0]?.slice(0, 4)).toEqual(['序号', '台账序号', '位置', '任务（原文）']);
    expect(rows.slice(1).map((cells) => cells[3])).toEqual(protection);
    expect(rows[1]?.at(-1)).toMatch(/^http:.*\/2022\/\d-\d+\/s\d+\/$/u);
    const pasted = load(html ?? '');
    expect(pasted('tr').length).toBe(protection.length + 1);
    for (const words of protection) expect(pasted('table').text()).toContain(words);
  });

  browserTest(
    'unfiltered is the file of the whole, and says how many rows it would take away otherwise',
    async ({ page }) => {
      await page.goto(`${root.address}2022/duties/`);
      await page.locator('#ledger-count', { hasText: '共69项任务' }).waitFor();
      const { name, bytes } = await download(page, 'xlsx');
      expect(name).toBe(`${title}-任务分工台账.xlsx`);
      expect(await readWorkbook(bytes)).toHaveLength(3);
      await page.click('#ledger-filter [data-name=department] button[value=protection]');
      await page.locator('[data-do=xlsx]', { hasText: `筛选结果 Excel ${protection.length}项` }).waitFor();
    },
  );
});
