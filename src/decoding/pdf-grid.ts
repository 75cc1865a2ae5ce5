import type { Piece } from './pdf-pieces.ts';
import type { Rule } from './pdf-rules.ts';

/** A cell of a table that is drawn with rules: where it stands among the columns and rows, and how far it reaches. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  /** In points. */
  readonly width: number;
  readonly pieces: readonly Piece[];
}

/** A table that is drawn with rules. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

/** What stands so near to each other, in points, is at one place. */
const NEAR = 3;
/** Shorter than this, in points, nothing rules a table. */
const SHORTEST = 8;

/** More than this are a drawing. */
const MOST_RULES = 4000;

/** The tables of a page that are drawn with rules, with the pieces in each cell; what fits into no cell is no table's. */
export function gridsOf(rules: readonly Rule[], pieces: readonly Piece[]): Grid[] {
  const long = rules.filter(({ left, right, top, bottom }) => Math.max(right - left, bottom - top) >= SHORTEST);
  if (long.length > MOST_RULES) return [];
  return connected(long).flatMap((some) => gridOf(some, pieces) ?? []);
}

/** Rules that touch each other, group by group. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touches(rule, other)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push([...touched.flat(), rule]);
  }
  return groups;
}

const touches = (one: Rule, other: Rule): boolean =>
  one.left <= other.right + NEAR &&
  other.left <= one.right + NEAR &&
  one.top <= other.bottom + NEAR &&
  other.top <= one.bottom + NEAR;

function gridOf(rules: readonly Rule[], pieces: readonly Piece[]): Grid | null {
  const isLevel = ({ left, right, top, bottom }: Rule) => right - left > bottom - top;
  const [level, upright] = [rules.filter(isLevel), rules.filter((rule) => !isLevel(rule))];
  const xs = places(upright.map(({ left }) => left));
  const ys = places(level.map(({ top }) => top));
  if (xs.length < 3 || ys.length < 3) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  /** Whether a rule stands between a square of the grid and the one right of it, or below it. */
  const isCutRight = (column: number, row: number) =>
    upright.some(
      ({ left, top, bottom }) => Math.abs(left - (xs[column + 1] ?? 0)) < NEAR && holds(top, bottom, middle(ys, row)),
    );
  const isCutBelow = (column: number, row: number) =>
    level.some(
      ({ top, left, right }) => Math.abs(top - (ys[row + 1] ?? 0)) < NEAR && holds(left, right, middle(xs, column)),
    );
  const owner = new Map<number, GridCell>();
  const cells: (GridCell & { readonly pieces: Piece[] })[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (owner.has(row * columns + column)) continue;
      let width = 1;
      while (column + width < columns && !isCutRight(column + width - 1, row)) width += 1;
      let height = 1;
      while (row + height < rows && !isCutBelow(column, row + height - 1)) height += 1;
      const cell = {
        ...{ column, row, columns: width, rows: height, pieces: [] },
        width: (xs[column + width] ?? 0) - (xs[column] ?? 0),
      };
      cells.push(cell);
      for (let y = row; y < row + height; y += 1)
        for (let x = column; x < column + width; x += 1) {
          // Cells that are no rectangles are none that anybody could read.
          if (owner.has(y * columns + x)) return null;
          owner.set(y * columns + x, cell);
        }
    }
  }
  for (const piece of pieces) {
    const [left, right] = [piece.left, piece.right].map((x) => squareOf(xs, x));
    const row = squareOf(ys, piece.top - piece.size * 0.35);
    if (row === null || (left === null && right === null)) continue;
    // Words that reach over a rule are in no cell.
    const [one, other] = [left, right].map((column) => owner.get(row * columns + (column ?? -1)));
    if (left === null || right === null || one === undefined || one !== other) return null;
    cells.find((cell) => cell === one)?.pieces.push(piece);
  }
  return { left: xs[0] ?? 0, top: ys[0] ?? 0, columns, rows, cells };
}

/** Numbers in order, those near to each other once. */
function places(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (const one of numbers.toSorted((a, b) => a - b)) if (one - (found.at(-1) ?? -Infinity) >= NEAR) found.push(one);
  return found;
}

const middle = (places: readonly number[], at: number): number => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;

const holds = (start: number, end: number, place: number): boolean => start <= place && place <= end;

/** Between which two places a number stands; null outside of all. */
function squareOf(places: readonly number[], number: number): number | null {
  const at = places.findLastIndex((place) => place <= number + 1);
  return at === -1 || at === places.length - 1 ? null : at;
}
