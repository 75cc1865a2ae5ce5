import { load } from 'cheerio';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { expect } from 'vitest';
import { createViteServer } from 'vitest/node';
import type { TaskRow } from '#domain/ledger/tasks.ts';
import { browserTest } from '#tests/browser.ts';

/** What the page holds of three tasks, written by hand as a page would carry it. */
const rows = [14, 15, 16].map(
  (number): TaskRow => ({
    number,
    place: `三（四）第${number - 13}句`,
    words: `第${number}项任务，“一站式”。`,
    names: '保护司',
    departments: [{ name: '保护司', fullName: '知识产权保护司' }],
    roles: '',
    due: '',
    targets: '',
    path: `2022/3-4/s${number - 13}/`,
  }),
);
const document = {
  title: '工作指引（2022）',
  number: '国知发运字〔2022〕15号',
  issuer: '国家知识产权局',
  published: '2022-03-21',
  annex: null,
  tasks: 69,
};

/** Serves the sources as a bundler gives them to a browser, below a page with a policy as strict as the site's. */
async function serveSources() {
  const server = await createViteServer({
    configFile: false,
    appType: 'custom',
    cacheDir: '.cache/tables-in-browser',
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: {
      include: [
        ...['csv-stringify/browser/esm/sync', 'docx', 'fflate'],
        ...['write-excel-file/universal', 'write-excel-file/utility'],
      ],
    },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('The server of the sources does not listen.');
  return { address, close: () => server.close() };
}

/** What the page runs: a module of its own, since the test runner rewrites what stands in this file. */
const script = `
  import { taskTable } from '/src/domain/ledger/task-table.ts';
  import { taskSheet } from '/src/domain/ledger/tasks.ts';
  import { csvOf } from '/src/exports/csv.ts';
  import { tableDocxOf } from '/src/exports/table-docx.ts';
  import { xlsxOf } from '/src/exports/xlsx.ts';
  globalThis.write = async (document, rows) => {
    const locate = (path) => 'https://example.org/' + path;
    const table = taskTable(document, rows, { filter: ['保护司'], day: '2026-03-01' });
    return {
      xlsx: [...(await xlsxOf([table], locate))],
      docx: [...(await tableDocxOf(table, locate))],
      csv: csvOf(taskSheet(rows), locate),
    };
  };
`;

interface Files {
  readonly xlsx: number[];
  readonly docx: number[];
  readonly csv: string;
}

browserTest('tasks picked in a browser are written there as Excel, Word and CSV', async ({ page }) => {
  const served = await serveSources();
  try {
    await page.route(served.address, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': "default-src 'self'" },
        body: '<!doctype html><title>tables</title><script type="module" src="/write.js"></script>',
      }),
    );
    await page.route(`${served.address}write.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
    );
    await page.goto(served.address);
    await page.waitForFunction(() => 'write' in globalThis);
    const files: Files = await page.evaluate(({ document, rows }) => Reflect.get(globalThis, 'write')(document, rows), {
      document,
      rows,
    });
    const [sheet] = await readWorkbook(Buffer.from(files.xlsx));
    expect(sheet?.data[0]?.[0]).toBe('《工作指引（2022）》任务分工台账（保护司）');
    expect(String(sheet?.data[1]?.[0])).toMatch(/^3项任务，占69项。.*2026年3月1日下载。$/u);
    expect(sheet?.data.slice(3, 6).map((row) => row.slice(0, 4))).toEqual([
      [1, 14, '三（四）第1句', '第14项任务，“一站式”。'],
      [2, 15, '三（四）第2句', '第15项任务，“一站式”。'],
      [3, 16, '三（四）第3句', '第16项任务，“一站式”。'],
    ]);
    const word = load((await mammoth.convertToHtml({ buffer: Buffer.from(files.docx) })).value);
    expect(word('tr').length).toBe(4);
    expect(word('td a').last().attr('href')).toBe('https://example.org/2022/3-4/s3/');
    expect(files.csv.startsWith('\uFEFF序号,')).toBe(true);
    const csv = Papa.parse<Record<string, string>>(files.csv.slice(1), { header: true, skipEmptyLines: true });
    expect(csv.data.map((row) => row['责任单位（全称）'])).toEqual(Array.from({ length: 3 }, () => '知识产权保护司'));
  } finally {
    await served.close();
  }
});
