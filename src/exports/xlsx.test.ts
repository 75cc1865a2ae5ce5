import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Table } from '#domain/ledger/sheet.ts';
import { filteredTable } from './table.fixture.ts';
import { xlsxOf } from './xlsx.ts';

const onSite = (path: string) => `https://example.org/ip/${path}`;
const nowhere = (path: string) => `/${path}`;

const sheetsOf = async (bytes: Uint8Array<ArrayBuffer>) => readWorkbook(Buffer.from(bytes));
/** The parts of a workbook, read as XML. */
function partsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  return (name: string) => load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
}

describe('a table as a workbook', async () => {
  const bytes = await xlsxOf([filteredTable], onSite);
  const part = partsOf(bytes);
  const sheet = part('xl/worksheets/sheet1.xml');

  test('says what it is above its titles, and ends with its notes below a free row', async () => {
    const [read] = await sheetsOf(bytes);
    const rest = Array.from({ length: 6 }, () => null);
    expect(read?.sheet).toBe('任务分工');
    expect(read?.data).toEqual([
      ['《工作指引（2022）》任务分工台账（保护司、“A&B”）', ...rest],
      ['2项任务，占69项。', ...rest],
      ['序号', '台账序号', '位置', '任务（原文）', '责任单位（原文）', '链接', '进展'],
      [1, 14, '三（四）第1句', '深化落实《关于强化知识产权保护的意见》。', '保护司', '2022/3-4/s1/', null],
      [2, 49, '三（七）第6句', '有序落实 <中美> & “协定”。', '国际合作司、保护司', '2022/3-7/s6/', null],
      [null, ...rest],
      ['责任单位全称：保护司即知识产权保护司。', ...rest],
      ['链接接在网址https://example.org/ip/之后，点开即到。', ...rest],
    ]);
  });

  test('keeps its titles in sight and filters its rows, but not its notes', () => {
    expect(sheet('pane').attr()).toMatchObject({ ySplit: '3', topLeftCell: 'A4', state: 'frozen' });
    expect(sheet('autoFilter').attr('ref')).toBe('A3:G5');
    expect(part('xl/workbook.xml')('definedName[name="_xlnm.Print_Titles"]').text()).toBe("'任务分工'!$3:$3");
  });

  test('sets title, line and notes across all columns', () => {
    const merged = sheet('mergeCell')
      .map((_, cell) => sheet(cell).attr('ref'))
      .get();
    expect(merged).toEqual(['A1:G1', 'A2:G2', 'A7:G7', 'A8:G8']);
  });

  test('fits one A4 landscape page in width and says at its foot what it is', () => {
    expect(sheet('pageSetUpPr').attr('fitToPage')).toBe('1');
    expect(sheet('pageSetup').attr()).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(sheet('oddFooter').text()).toContain('《工作指引（2022）》任务分工台账（保护司、“A&&B”） · 据正文括注生成');
  });

  test('gives every row the height of its fullest cell, and lets only the rows of tasks grow', () => {
    const heights = sheet('row')
      .map((_, row) => [[sheet(row).attr('ht'), sheet(row).attr('customHeight')]])
      .get();
    expect(heights).toEqual([
      ['26', '1'],
      ['17', '1'],
      ['28', '1'],
      ['17', undefined],
      ['17', undefined],
      [undefined, undefined],
      ['17', '1'],
      ['17', '1'],
    ]);
  });

  test('links each row to its page by a short path', () => {
    const links = sheet('hyperlink')
      .map((_, link) => [[sheet(link).attr('ref'), sheet(link).attr('r:id')]])
      .get();
    const relations = part('xl/worksheets/_rels/sheet1.xml.rels');
    const targets = links.map(([cell, id]) => [cell, relations(`[Id="${id}"]`).attr('Target')]);
    expect(targets).toEqual([
      ['F4', 'https://example.org/ip/2022/3-4/s1/'],
      ['F5', 'https://example.org/ip/2022/3-7/s6/'],
    ]);
  });

  test('is the same bytes when written again', async () => {
    expect(Buffer.from(await xlsxOf([filteredTable], onSite)).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('without the site’s address the paths stay words, and the note says so', async () => {
  const bytes = await xlsxOf([filteredTable], nowhere);
  expect(partsOf(bytes)('xl/worksheets/sheet1.xml')('hyperlink').length).toBe(0);
  const [read] = await sheetsOf(bytes);
  expect(read?.data[3]?.[5]).toBe('2022/3-4/s1/');
  expect(read?.data.at(-1)?.[0]).toBe('链接接在本站网址之后。');
});

test('a row is as high as its words need where they break, in whichever column', async () => {
  const heightOf = async (row: Table['rows'][number]) => {
    const sheet = partsOf(await xlsxOf([{ ...filteredTable, rows: [row] }], onSite))('xl/worksheets/sheet1.xml');
    return sheet('row[r=4]').attr('ht');
  };
  // Columns of 64 and 24 half-width characters hold 31 and 11 Han characters a line.
  expect(await heightOf([1, 1, '三', '字'.repeat(31), '', '', ''])).toBe('17');
  expect(await heightOf([1, 1, '三', '字'.repeat(32), '', '', ''])).toBe('31');
  expect(await heightOf([1, 1, '三', `${'字'.repeat(31)}。`, '', '', ''])).toBe('31');
  expect(await heightOf([1, 1, '三', '字', '国际合作司、条法司、保护司、审业部、外观部', '', ''])).toBe('31');
});

test('a long title is cut at the foot, which Excel limits to 255 characters, and nowhere else', async () => {
  const title = `《指引》任务分工台账（${'保护司、'.repeat(60)}）`;
  const bytes = await xlsxOf([{ ...filteredTable, title }], onSite);
  const foot = partsOf(bytes)('xl/worksheets/sheet1.xml')('oddFooter').text();
  expect([...foot].length).toBeLessThanOrEqual(255);
  expect(foot).toContain('… · 据正文括注生成');
  expect((await sheetsOf(bytes))[0]?.data[0]?.[0]).toBe(title);
});

test('a table without rows has its titles all the same', async () => {
  const bytes = await xlsxOf([{ ...filteredTable, rows: [] }], onSite);
  expect(partsOf(bytes)('xl/worksheets/sheet1.xml')('autoFilter').attr('ref')).toBe('A3:G3');
  expect((await sheetsOf(bytes))[0]?.data[2]?.[0]).toBe('序号');
});

describe('in a browser', () => {
  afterEach(() => vi.unstubAllGlobals());
  const rows = (count: number) => Array.from({ length: count }, () => filteredTable.rows[0] ?? []);

  test('a table that a worker would have to compress is refused at once', async () => {
    vi.stubGlobal('document', {});
    await expect(xlsxOf([{ ...filteredTable, rows: rows(1000) }], onSite)).rejects.toThrow('1000 rows');
    await expect(xlsxOf([{ ...filteredTable, rows: rows(300) }], onSite)).resolves.toBeInstanceOf(Uint8Array);
  });

  test('what is not refused has no part that a worker would have to compress', async () => {
    vi.stubGlobal('document', {});
    const words = '字'.repeat(105);
    const most = {
      ...filteredTable,
      rows: rows(280).map((row, index) => [index, ...row.slice(1, 3), `${index}${words}`, ...row.slice(4)]),
    };
    const parts = Object.values(unzipSync(await xlsxOf([most], onSite)));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(160_000);
  });
});
