import type { Line } from '../lines.ts';
import { mendLine } from '../typography.ts';
import { looksLikeHead, namesOf, readHead } from './columns.ts';
import { takeLedger } from './lay-out-ledger.ts';
import { layOutWords } from './lay-out-row.ts';
import { cutRow, isRow, type Row } from './row.ts';
import type { Found } from './table.ts';

/**
 * Lays the tables in a text out as lines, and mends the marks of all lines; every change is an edit. A table is lines one
 * below the other with cells set apart by tabs. Where its head has a column of tasks and one of those who answer for them,
 * or of times, it is a ledger, and the names of its columns stand before its cells.
 *
 * @param text the text that the lines are of
 */
export function layOutTables(lines: readonly Line[], text: string, file: string): Found {
  const points = text.includes('\t') ? [...text] : [];
  const rows = lines.map((line) => cutRow(line, points));
  const found: Found = { edits: [], tables: [], problems: [] };
  for (let index = 0; index < rows.length; ) {
    const [row, next] = [rows[index], rows[index + 1]];
    if (row === undefined) break;
    const head = isRow(row) ? readHead(row, next) : null;
    if (head !== null) index = takeLedger(rows, index, head, found, points, file);
    else if (next !== undefined && isRow(row) && isRow(next)) index = takeWords(rows, index, found, points);
    else {
      for (const edit of mendLine(row.line)) found.edits.push(edit);
      index += 1;
    }
  }
  return found;
}

/** Lays out a table of any other kind and gives where it ends. */
function takeWords(rows: readonly Row[], start: number, { edits, tables }: Found, points: readonly string[]): number {
  let end = start;
  for (let row = rows[end]; row !== undefined && isRow(row); row = rows[end]) {
    if (end > start && readHead(row, rows[end + 1]) !== null) break;
    for (const edit of layOutWords(row, points)) edits.push(edit);
    end += 1;
  }
  const taken = rows.slice(start, end);
  const [first] = taken;
  const head = taken.find(looksLikeHead);
  tables.push({
    ...{
      line: first?.line.number ?? 0,
      names: first === undefined ? [] : namesOf(first).filter(Boolean),
      rows: taken.length,
    },
    ...{ isLedger: false, silent: [], doubt: head === undefined ? null : namesOf(head).filter(Boolean).join('、') },
  });
  return end;
}
