import writeExcelFile, { type Image, type Sheet } from 'write-excel-file/universal';
import type { Table } from '#domain/ledger/sheet.ts';
import { withoutDates } from './archive.ts';
import { widthsOf } from './column-widths.ts';
import type { Locate } from './locate.ts';
import { liveLinks } from './xlsx-links.ts';
import { printedPages } from './xlsx-pages.ts';
import { rowsOf, size, titleRow } from './xlsx-rows.ts';

/**
 * Bytes of rows that are written in a browser. The library hands larger parts of a workbook to a worker made from a blob,
 * which the policy of the site forbids, and would wait for it for ever.
 */
const MOST = 120_000;

/**
 * Writes tables as an Excel workbook, a sheet each: what it is above, titles that stay in sight with filters, wrapped
 * words, live links where the site's address is known, notes below, and every sheet set to print on A4 landscape with its
 * titles repeated. Runs in the browser as well, where it throws for tables of more than some 300 rows.
 */
export async function xlsxOf(tables: readonly Table[], locate: Locate): Promise<Uint8Array<ArrayBuffer>> {
  const large =
    'document' in globalThis && tables.find(({ rows }) => new TextEncoder().encode(JSON.stringify(rows)).length > MOST);
  if (large)
    throw new Error(`The table of ${large.rows.length} rows is too large to be written as a workbook in a browser.`);
  const sheets = tables.map(
    (table): Sheet<Image['content']> => ({
      sheet: table.name,
      columns: widthsOf(table).map((width) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: titleRow,
      data: rowsOf(table, locate),
    }),
  );
  const features = [printedPages(tables), liveLinks(tables, locate)];
  const options = { features, fontFamily: '宋体', fontSize: size.words };
  const workbook = await writeExcelFile(sheets, options).toBlob();
  return withoutDates(new Uint8Array(await workbook.arrayBuffer()));
}
