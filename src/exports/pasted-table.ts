import { escapeHtml } from '#domain/document/escape-html.ts';
import type { Cell, Table } from '#domain/ledger/sheet.ts';
import { aboutLinks } from './about-links.ts';
import { type Locate, wholeAddress } from './locate.ts';

/** A table for the clipboard, in both forms that programs ask it for. */
export interface PastedTable {
  /** For Word, Excel and mail. */
  readonly html: string;
  /** For a chat: a line for each row, with tabs between cells and whole addresses. */
  readonly text: string;
}

/** Writes a table for the clipboard: what it is, its rows without the columns that are empty in all of them, its notes. */
export function pastedTable(table: Table, locate: Locate): PastedTable {
  const filled = table.titles.flatMap((_, column) => (table.rows.some((row) => row[column] !== '') ? [column] : []));
  const pick = <T>(row: readonly T[]): readonly T[] => filled.flatMap((column) => row[column] ?? []);
  const titles = pick(table.titles);
  const rows = table.rows.map((row) => pick(row));
  const notes = [...table.notes, ...aboutLinks(table, locate)];
  const paragraph = (words: string) => `<p>${escapeHtml(words)}</p>`;
  return {
    html: [
      `<p><b>${escapeHtml(table.title)}</b></p>`,
      paragraph(table.about),
      '<table border="1">',
      `<tr>${titles.map((title) => `<th>${escapeHtml(title)}</th>`).join('')}</tr>`,
      ...rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlOf(cell, locate)}</td>`).join('')}</tr>`),
      '</table>',
      ...notes.map(paragraph),
    ].join(''),
    text: [
      table.title,
      table.about,
      titles.join('\t'),
      ...rows.map((row) => row.map((cell) => textOf(cell, locate)).join('\t')),
      ...notes,
    ].join('\n'),
  };
}

function htmlOf(cell: Cell, locate: Locate): string {
  if (typeof cell !== 'object') return escapeHtml(String(cell));
  const address = wholeAddress(cell.path, locate);
  return address ? `<a href="${escapeHtml(address)}">${escapeHtml(cell.path)}</a>` : escapeHtml(cell.path);
}

const textOf = (cell: Cell, locate: Locate): string =>
  typeof cell === 'object' ? (wholeAddress(cell.path, locate) ?? cell.path) : String(cell);
