import type { Piece } from './pdf-pieces.ts';
import { refuse } from './refuse.ts';

/** The pieces of one line of a page, from left to right. */
export type Row = readonly Piece[];

/** How far, in em, parts of a line stand apart that are cells, wherever they begin. */
const TAB = 3;
/** How far at least where other lines have a cell that begins there. */
const LEAST = 0.3;
/** What reaches so near to the next column, in em, may go on in the line below. */
const FULL = 2.5;

const MEND = 'Give the text in another form: its lines would be read across.';

/** Where a piece begins that stands apart from the one before it, for each of a line. */
function* partsOf(row: Row): Generator<{ piece: Piece; gap: number; before: Row }> {
  let right = row[0]?.left ?? 0;
  for (const [index, piece] of row.entries()) {
    const gap = (piece.left - right) / piece.size;
    if (index > 0 && gap >= LEAST) yield { piece, gap, before: row.slice(0, index) };
    right = Math.max(right, piece.right);
  }
}

const isAt = (left: number, { size }: Piece, start: number): boolean => Math.abs(left - start) < size * 0.3;

/** Where columns of a table begin on a page: where some line has a part far behind the one before it. */
export const columnStarts = (rows: readonly Row[]): number[] =>
  rows.flatMap((row) => [...partsOf(row)].filter(({ gap }) => gap >= TAB).map(({ piece }) => piece.left));

/** The pieces of a line that begin a cell. */
export const cellsOf = (row: Row, starts: readonly number[]): Piece[] =>
  [...partsOf(row)]
    .filter(({ piece, gap }) => gap >= TAB || starts.some((start) => isAt(piece.left, piece, start)))
    .map(({ piece }) => piece);

/** Refuses a page with columns, of text or of cells that take several lines: what belongs together would be torn apart. */
export function checkColumns(rows: readonly Row[], starts: readonly number[], number: number, file: string): void {
  const across = columnOfText(rows);
  if (across !== null) refuse(file, `page ${number} of the PDF is set in columns`, MEND, { words: across });
  const cell = cellGoingOn(rows, starts);
  if (cell !== null)
    refuse(file, `a table on page ${number} of the PDF has cells of several lines`, MEND, { words: cell });
}

const wordsOf = (row: Row): string => row.map(({ text }) => text.trim()).join('');

/**
 * Words of a line whose right half begins where those of the lines around it do: behind left halves that are full, or,
 * as whole columns stand far apart, with as many words on both sides through half of the page.
 */
function columnOfText(rows: readonly Row[]): string | null {
  const halves = rows.map((row) => [...partsOf(row)]);
  for (const [index, parts] of halves.entries()) {
    for (const { piece } of parts) {
      const run: { gap: number; left: number; right: number }[] = [];
      for (let at = index; at < rows.length; at += 1) {
        const part = halves[at]?.find((other) => isAt(other.piece.left, piece, piece.left));
        if (part === undefined) break;
        const left = wordsOf(part.before).length;
        run.push({ gap: part.gap, left, right: wordsOf(rows[at] ?? []).length - left });
      }
      const full = run.filter(({ gap, left, right }) => gap <= FULL && left >= 8 && right >= 2);
      const long = run.filter(({ left, right }) => left >= 10 && right >= 10);
      const isRead = run.length >= 4 && full.length >= run.length / 2;
      if (isRead || long.length >= Math.max(8, rows.length / 2)) return wordsOf(rows[index] ?? []);
    }
  }
  return null;
}

/**
 * Words of a line that begins in a column behind the first of the line above it, as the second line of a cell does; or
 * that stands alone below the first column, behind a cell there that is full.
 */
function cellGoingOn(rows: readonly Row[], starts: readonly number[]): string | null {
  for (const [index, row] of rows.entries()) {
    const [first] = row;
    const above = rows[index - 1] ?? [];
    const cells = cellsOf(above, starts);
    const [second] = cells;
    if (first === undefined || second === undefined) continue;
    if (cells.some(({ left }) => isAt(first.left, first, left))) return wordsOf(row);
    const before = above.slice(0, above.indexOf(second));
    const isFull = second.left - Math.max(...before.map(({ right }) => right)) <= second.size * FULL;
    const isBelow = isAt(first.left, first, above[0]?.left ?? 0) && (row.at(-1)?.right ?? 0) < second.left;
    if (isFull && isBelow) return wordsOf(row);
  }
  return null;
}
