import { parseLabel } from '#domain/document/labels.ts';
import { NUMERAL } from '#domain/document/numerals.ts';
import { DAY_ALONE, TIME } from '#domain/document/responsibility/words.ts';
import type { Edit } from '#domain/model/source.ts';
import type { Problem } from '#domain/problem.ts';
import type { Line } from '../lines.ts';
import { mendLine } from '../typography.ts';
import { type Column, readHead } from './columns.ts';
import { layOutRow, layOutWords } from './lay-out-row.ts';
import { type Cell, isRow, type Row } from './row.ts';
import type { Found } from './table.ts';

/** Lines between rows, such as headings, that a table may go on below. */
const LONGEST_GAP = 3;
const LONGEST_HEADING = 40;

/**
 * Lays out a ledger that begins at a row, and gives where it ends.
 *
 * @param points the text that the rows are of, in code points
 */
export function takeLedger(
  rows: readonly Row[],
  start: number,
  { columns, rows: height }: { readonly columns: readonly Column[]; readonly rows: number },
  { edits, tables, problems }: Found,
  points: readonly string[],
  file: string,
): number {
  const heads = new Set(rows.slice(start, start + height).map(wordsOf));
  const shown = new Map<number, string>();
  const silent: Line[] = [];
  let count = 0;
  let at = start;
  let end = start;
  for (; at < rows.length && at - end <= LONGEST_GAP; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const taken: Edit[] = [];
    if (heads.has(wordsOf(row))) taken.push(dropped(row.line));
    else if (!isRow(row)) {
      if (!isHeading(row)) break;
      // Below a heading numbers may begin anew.
      shown.clear();
      continue;
    } else if (readHead(row, rows[at + 1]) !== null || (at > end && !continues(rows, at, columns))) break;
    else if (row.width > columns.length) {
      problems.push(tooWide(row, columns.length, file));
      taken.push(...layOutWords(row, points));
      count += 1;
    } else {
      if (row.cells.length === 1) shown.clear();
      const time = timeAmongBearers(row, columns);
      if (time !== undefined) problems.push(misplaced(row, time, columns[time.column]?.name ?? '', file));
      taken.push(...layOutRow(row, columns, points, shown));
      if (namesNobody(row, columns)) silent.push(row.line);
      count += 1;
    }
    for (const { line } of rows.slice(end, at)) edits.push(...mendLine(line));
    for (const edit of taken) edits.push(edit);
    end = at + 1;
  }
  const names = columns.map(({ name }) => name).filter(Boolean);
  tables.push({
    ...{ line: rows[start]?.line.number ?? 0, names, rows: count },
    ...{ isLedger: true, silent, doubt: null },
  });
  return end;
}

/** Whether a line between rows may be a heading that the rows below belong to. */
function isHeading({ line: { text } }: Row): boolean {
  const label = parseLabel(text);
  return label?.level !== 'annex' && text.length <= LONGEST_HEADING && (label !== null || !/[。！？：]/u.test(text));
}

/** Below lines that are no rows a table goes on where its rows have the same width, or a label opened a part of it. */
function continues(rows: readonly Row[], at: number, columns: readonly Column[]): boolean {
  const width = rows[at]?.width ?? 0;
  return width === columns.length || (width < columns.length && parseLabel(rows[at - 1]?.line.text ?? '') !== null);
}

const wordsOf = ({ line: { text } }: Row): string => text.replace(/[^\S\t]/gu, '');

const dropped = ({ offset, text }: Line): Edit => ({
  ...{ offset, before: text, after: '' },
  ...{ rule: 'table', evidence: null },
});

const HEADING_NUMBER = new RegExp(`^[（(]?${NUMERAL}[)）、]?$`, 'u');

function namesNobody({ cells }: Row, columns: readonly Column[]): boolean {
  const kinds = cells.map(({ column }) => columns[column]?.kind);
  const isHeading = HEADING_NUMBER.test(cells[0]?.text ?? '');
  return (
    cells.length > 1 &&
    !isHeading &&
    kinds.includes('task') &&
    !kinds.includes('bearers') &&
    columns.some(({ kind }) => kind === 'bearers')
  );
}

/** A time where somebody should stand who answers: a cell is missing before it. */
const timeAmongBearers = ({ cells }: Row, columns: readonly Column[]): Cell | undefined =>
  cells.find(({ column, text }) => columns[column]?.kind === 'bearers' && (TIME.test(text) || DAY_ALONE.test(text)));

const misplaced = ({ line }: Row, { text }: Cell, column: string, file: string): Problem => ({
  ...{ file, line: line.number, words: line.text.replaceAll('\t', ' ').slice(0, 60) },
  fault: `${text} stands in the column ${column} of a table, where it is a time and nobody’s name`,
  mend: 'Compare with the table as published; an empty cell needs its tab in the file that was received.',
});

const tooWide = ({ line, width }: Row, columns: number, file: string): Problem => ({
  ...{ file, line: line.number, words: line.text.replaceAll('\t', ' ').slice(0, 60) },
  fault: `this row of a table has ${width} cells, where its head has ${columns}`,
  mend: 'Compare with the table as published; a tab too many, or a cell cut in two, is mended in the file that was received.',
});
