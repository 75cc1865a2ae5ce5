import type { CellObject } from 'write-excel-file/universal';
import type { Cell, Table } from '#domain/ledger/sheet.ts';
import { aboutLinks } from './about-links.ts';
import { widthsOf } from './column-widths.ts';
import { fillLines } from './fill-lines.ts';
import { type Locate, wholeAddress } from './locate.ts';

/** The row of the columns' titles, from 1: above it stand what the table is and where it comes from. */
export const titleRow = 3;

/** Sizes of type in points. */
export const size = { words: 10.5, title: 15 } as const;

/** Gives the rows of a table's sheet; its notes stand below a free row, out of reach of filters and sorting. */
export function rowsOf(table: Table, locate: Locate): CellObject[][] {
  const widths = widthsOf(table);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columnSpan = table.titles.length;
  const note = (words: string): CellObject[] => [
    { value: words, wrap: true, alignVertical: 'center', columnSpan, height: heightOf(linesOf(words, whole)) },
  ];
  return [
    [title(table.title, whole, columnSpan)],
    note(table.about),
    table.titles.map(columnTitle),
    ...table.rows.map((row) => cellsOf(row, widths, locate)),
    [],
    ...[...table.notes, ...aboutLinks(table, locate)].map(note),
  ];
}

/** Points of height that lines of words take. */
const heightOf = (lines: number): number => lines * 14 + 3;

/** Lines that words take in a column, of which the edges of a cell take one character; those of most cells fill no more than one. */
const linesOf = (words: string, width: number): number =>
  widthOf(words) <= width - 1 ? 1 : fillLines(words, width - 1, widthOf).length;

/** A Chinese character is as wide as two others. */
function widthOf(line: string): number {
  let width = 0;
  for (const point of line) width += point > '\u2000' ? 2 : 1;
  return width;
}

const title = (words: string, whole: number, columnSpan: number): CellObject => ({
  value: words,
  fontSize: size.title,
  fontWeight: 'bold',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
  columnSpan,
  height: linesOf(words, (whole * size.words) / size.title) * 22 + 4,
});

const border = { borderStyle: 'thin', borderColor: '#b9b2a6' } as const;

/** The title of a column stands at the top of its cell: the mark of the filter takes the bottom. */
const columnTitle = (value: string): CellObject => ({
  ...border,
  value,
  height: 28,
  fontWeight: 'bold',
  backgroundColor: '#f1ece2',
  wrap: true,
  alignVertical: 'top',
});

/** A row with the height that its fullest cell needs: not every program works it out on opening. */
function cellsOf(row: readonly Cell[], widths: readonly number[], locate: Locate): CellObject[] {
  const cells = row.map((cell) => cellOf(cell, locate));
  const lines = cells.map(({ value }, column) => linesOf(String(value), widths[column] ?? 1));
  return cells.map((cell) => ({ ...cell, height: heightOf(Math.max(...lines)) }));
}

function cellOf(cell: Cell, locate: Locate): CellObject {
  const look = { ...border, wrap: true, alignVertical: 'top' } as const;
  if (typeof cell === 'number') return { ...look, value: cell, align: 'center' };
  if (typeof cell === 'string') return { ...look, value: cell, type: String };
  const words = { ...look, value: cell.path, type: String } as const;
  return wholeAddress(cell.path, locate)
    ? { ...words, textColor: '#9c2a1f', textDecoration: { underline: true } }
    : words;
}
