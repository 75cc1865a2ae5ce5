import writeExcelFile, { type CellObject, type Image, type Sheet as WrittenSheet } from 'write-excel-file/node';
import { provenance } from '#domain/ledger/ledger.ts';
import type { Cell, Sheet } from '#domain/ledger/sheet.ts';
import { withoutDates } from './archive.ts';
import type { Locate } from './locate.ts';
import { liveLinks } from './xlsx-links.ts';
import { printedPages } from './xlsx-pages.ts';

/** Widths in characters, by the column's title; together they fit A4 landscape. */
const widths: Readonly<Record<string, number>> = {
  序号: 6,
  位置: 18,
  '任务（原文）': 58,
  原文: 72,
  '责任单位（原文）': 20,
  '责任单位（全称）': 28,
  多单位负责: 8,
  '相关目标（编者关联）': 22,
  '时限（原文）': 26,
  目标: 16,
  '目标（原文）': 60,
  '指标（编者简称）': 22,
  '指标（原文）': 36,
  链接: 30,
  进展: 16,
  备注: 16,
};

/**
 * Writes a ledger as an Excel workbook: a frozen header with filters, wrapped text, live links where the site's address
 * is known, and every sheet set to print on A4 landscape with its header repeated.
 */
export async function xlsxOf(
  sheets: readonly Sheet[],
  title: string,
  locate: Locate,
): Promise<Uint8Array<ArrayBuffer>> {
  const written: WrittenSheet<Image['content']>[] = sheets.map((sheet) => ({
    sheet: sheet.name,
    columns: sheet.titles.map((name) => ({ width: widths[name] ?? 20 })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    data: [sheet.titles.map(header), ...sheet.rows.map((row) => row.map((cell) => cellOf(cell, locate)))],
  }));
  const features = [printedPages(sheets, `${title} · ${provenance}`), liveLinks(sheets, locate)];
  const workbook = await writeExcelFile(written, { features, fontFamily: '宋体', fontSize: 10.5 }).toBuffer();
  return withoutDates(workbook);
}

const border = { borderStyle: 'thin', borderColor: '#b9b2a6' } as const;

const header = (value: string): CellObject => ({
  ...border,
  value,
  fontWeight: 'bold',
  backgroundColor: '#f1ece2',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
});

function cellOf(cell: Cell, locate: Locate): CellObject {
  const look = { ...border, wrap: true, alignVertical: 'top' } as const;
  if (typeof cell === 'number') return { ...look, value: cell, align: 'center' };
  if (typeof cell === 'string') return { ...look, value: cell, type: String };
  return {
    ...look,
    value: locate(cell.path),
    type: String,
    textColor: '#9c2a1f',
    textDecoration: { underline: true },
  };
}
