import { MERGED_ABOVE } from '#domain/importing/tables/row.ts';
import type { Grid, GridCell } from './pdf-grid.ts';
import { firstUnit, join } from './pdf-join.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { Piece } from './pdf-pieces.ts';

/** What stands between a rule and the words beside it, on both sides together, in points. */
const PADDING = 12;

/**
 * The rows of a table, each as a line with its cells set apart by tabs. A cell that reaches over several columns stands in
 * the first; where it reaches over several rows, those below have the sign of a merged cell.
 *
 * @param linesOf the lines that the pieces of a cell make
 */
export function layOutGrid(grid: Grid, linesOf: (pieces: readonly Piece[]) => readonly Piece[]): PdfLine[] {
  const words = new Map(grid.cells.map((cell) => [cell, wordsOf(cell, linesOf(cell.pieces))] as const));
  return Array.from({ length: grid.rows }, (_, row) => row).flatMap((row): PdfLine[] => {
    const cells = Array.from({ length: grid.columns }, () => '');
    for (const [cell, own] of words) {
      if (row < cell.row || row >= cell.row + cell.rows) continue;
      cells[cell.column] = row === cell.row ? own : own === '' ? '' : MERGED_ABOVE;
    }
    const own = grid.cells.filter((cell) => cell.row === row).flatMap(({ pieces }) => pieces);
    const [first] = own;
    if (first === undefined) return [];
    const top = Math.min(...own.map((piece) => piece.top));
    return [
      { text: cells.join('\t').trimEnd(), left: grid.left, right: grid.left, top, size: first.size, isRow: true },
    ];
  });
}

/** A line that was full goes on in the one below; one that had room was ended there, and a space parts the two. */
function wordsOf({ width }: GridCell, lines: readonly Piece[]): string {
  return lines.reduce((words, line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return line.text;
    const isFull = before.right - before.left + firstUnit(line.text) * line.size > width - PADDING;
    return isFull ? join(words, line.text) : `${words} ${line.text}`;
  }, '');
}
