import writeExcelFile, { type CellObject, type Image, type Sheet as WrittenSheet } from 'write-excel-file/node';
import { provenance } from '#domain/ledger/ledger.ts';
import type { Cell, Sheet } from '#domain/ledger/sheet.ts';
import { withoutDates } from './archive.ts';
import type { Locate } from './locate.ts';
import { liveLinks } from './xlsx-links.ts';
import { printedPages } from './xlsx-pages.ts';

/** Widths in half-width characters, by the column's title; together they fit A4 landscape at a size one can read. */
const widths: Readonly<Record<string, number>> = {
  序号: 6,
  位置: 13,
  '任务（原文）': 44,
  原文: 84,
  '责任单位（原文）': 14,
  '责任单位（全称）': 18,
  多单位负责: 7,
  '相关目标（编者关联）': 22,
  '时限（原文）': 20,
  目标: 14,
  '目标（原文）': 62,
  '指标（编者简称）': 16,
  '指标（原文）': 22,
  链接: 26,
  进展: 12,
  备注: 10,
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
    columns: sheet.titles.map((title) => ({ width: widthOf(title) })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    data: [sheet.titles.map(header), ...sheet.rows.map((row) => rowOf(sheet, row, locate))],
  }));
  const features = [printedPages(sheets, `${title} · ${provenance}`), liveLinks(sheets, locate)];
  const workbook = await writeExcelFile(written, { features, fontFamily: '宋体', fontSize: 10.5 }).toBuffer();
  return withoutDates(workbook);
}

const widthOf = (title: string): number => widths[title] ?? 20;

/** A row with the height that its fullest cell needs: not every program works it out on opening. */
function rowOf(sheet: Sheet, row: readonly Cell[], locate: Locate): CellObject[] {
  const cells = row.map((cell) => cellOf(cell, locate));
  const lines = cells.map(({ value }, column) => linesOf(String(value), widthOf(sheet.titles[column] ?? '')));
  return cells.map((cell) => ({ ...cell, height: Math.max(...lines) * 14 + 4 }));
}

/** Lines that words take in a column: a Chinese character is as wide as two others, and an address breaks anywhere. */
const linesOf = (words: string, width: number): number =>
  Math.ceil([...words].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0) / (width - 1));

const border = { borderStyle: 'thin', borderColor: '#b9b2a6' } as const;

const header = (value: string): CellObject => ({
  ...border,
  value,
  height: 34,
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
