import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell, Sheet } from '#domain/ledger/sheet.ts';
import type { Locate } from './locate.ts';

/**
 * Writes a sheet as CSV: UTF-8 with a byte order mark, without which WPS and Excel misread it, lines ended by CRLF
 * (RFC 4180), and cells that a spreadsheet would run as a formula made harmless by an apostrophe before them. Runs in the
 * browser as well.
 */
export const csvOf = (sheet: Sheet, locate: Locate): string =>
  stringify([sheet.titles, ...sheet.rows.map((row) => row.map((cell) => textOf(cell, locate)))], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });

const textOf = (cell: Cell, locate: Locate): string | number => (typeof cell === 'object' ? locate(cell.path) : cell);
