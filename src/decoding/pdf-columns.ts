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

/** A piece that stands apart from the one before it, and how much of its line stands before it. */
interface Part {
  readonly piece: Piece;
  /** In em. */
  readonly gap: number;
  /** Where the words before it end. */
  readonly end: number;
  /** How many characters those have. */
  readonly before: number;
}

function partsOf(row: Row): Part[] {
  const parts: Part[] = [];
  let end = row[0]?.left ?? 0;
  let before = 0;
  for (const [index, piece] of row.entries()) {
    const gap = (piece.left - end) / piece.size;
    if (index > 0 && gap >= LEAST) parts.push({ piece, gap, end, before });
    end = Math.max(end, piece.right);
    before += piece.text.trim().length;
  }
  return parts;
}

const isAt = (left: number, { size }: Piece, start: number): boolean => Math.abs(left - start) < size * 0.3;

/** Where columns of a table begin on a page, from left to right: where some line has a part far behind the one before it. */
export function columnStarts(rows: readonly Row[]): number[] {
  const lefts = rows.flatMap((row) =>
    partsOf(row)
      .filter(({ gap }) => gap >= TAB)
      .map(({ piece }) => piece.left),
  );
  return [...new Set(lefts)].sort((one, other) => one - other);
}

/** The pieces of a line that begin a cell. */
export function cellsOf(row: Row, starts: readonly number[]): Piece[] {
  let at = 0;
  return partsOf(row).flatMap(({ piece, gap }) => {
    while ((starts[at] ?? Infinity) <= piece.left - piece.size * 0.3) at += 1;
    return gap >= TAB || isAt(piece.left, piece, starts[at] ?? Infinity) ? [piece] : [];
  });
}

/** Refuses a page with columns, of text or of cells that take several lines: what belongs together would be torn apart. */
export function checkColumns(rows: readonly Row[], starts: readonly number[], number: number, file: string): void {
  const across = columnOfText(rows);
  if (across !== null) refuse(file, `page ${number} of the PDF is set in columns`, MEND, { words: across });
  const cell = cellGoingOn(rows, starts);
  if (cell !== null)
    refuse(file, `a table on page ${number} of the PDF has cells of several lines`, MEND, { words: cell });
}

const wordsOf = (row: Row): string => row.map(({ text }) => text.trim()).join('');

/** Lines one below the other that have a part which begins at one place, each with what stands on both sides of it. */
interface Run {
  readonly left: number;
  readonly lines: { readonly row: Row; readonly part: Part; readonly right: number; readonly behind: number }[];
}

/**
 * Words of a line in columns of text: lines one below the other of which most are full on both sides, as those of a
 * paragraph are and those of a list, whose cells end anywhere, are not.
 */
function columnOfText(rows: readonly Row[]): string | null {
  let open: readonly Run[] = [];
  for (const row of rows) {
    const right = Math.max(...row.map((piece) => piece.right));
    const letters = wordsOf(row).length;
    const next = new Set<Run>();
    let at = 0;
    for (const part of partsOf(row)) {
      const { piece } = part;
      while ((open[at]?.left ?? Infinity) < piece.left - piece.size * 0.3) at += 1;
      const above = open[at];
      const run = above !== undefined && isAt(piece.left, piece, above.left) ? above : { left: piece.left, lines: [] };
      run.lines.push({ row, part, right, behind: letters - part.before });
      next.add(run);
    }
    const words = wordsRead(open.filter((run) => !next.has(run)));
    if (words !== null) return words;
    open = [...next];
  }
  return wordsRead(open);
}

/** So many lines, and so many characters on each side of them, columns of text have at least. */
const COLUMN_LINES = 4;
const COLUMN_WIDTH = 8;
/** How far, in em, the full lines of a paragraph end before the longest. */
const RAGGED = 1.5;

/** Words of the first line from which on most lines of a run are full on both sides. */
function wordsRead(runs: readonly Run[]): string | null {
  for (const { lines } of runs) {
    const [left, right] = [Math.max(...lines.map(({ part }) => part.end)), Math.max(...lines.map((one) => one.right))];
    let full = 0;
    for (const [index, { row, part, ...line }] of [...lines.entries()].reverse()) {
      const near = RAGGED * part.piece.size;
      const isFull = part.end >= left - near && line.right >= right - near;
      if (isFull && part.before >= COLUMN_WIDTH && line.behind >= COLUMN_WIDTH) full += 1;
      const count = lines.length - index;
      if (count >= COLUMN_LINES && full > count / 2) return wordsOf(row);
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
