import { parseLabel } from '#domain/document/labels.ts';
import { countPoints, type Line } from '../lines.ts';

/** What decoding writes in a row for a cell that is merged with the one above it; no document prints it in a cell. */
export const MERGED_ABOVE = '⇡';
/** What a document itself prints for the words above. */
export const DITTO = '〃';

/** A cell with words in it, as a line of its own. */
export interface Cell extends Line {
  /** Code points before what follows it. */
  readonly end: number;
  /** From 0. */
  readonly column: number;
  /** What stands in the text for it, where it has the words of the one above. */
  readonly sign?: string;
}

/** A line as a row of a table. */
export interface Row {
  readonly line: Line;
  /** Those with words, in order. */
  readonly cells: readonly Cell[];
  /** How many cells stand up to the last with words, empty ones included. */
  readonly width: number;
}

/**
 * Cuts a line at its tabs.
 *
 * @param points the text that the line is of, in code points
 */
export function cutRow(line: Line, points: readonly string[]): Row {
  const cells: Cell[] = [];
  let column = tabsBefore(line, points);
  let { offset } = line;
  for (const words of line.text.split('\t')) {
    const text = words.trim();
    const indent = words.length - words.trimStart().length;
    const start = offset + indent;
    if (text !== '') cells.push({ text, number: line.number, offset: start, end: start + countPoints(text), column });
    offset += countPoints(words) + 1;
    column += 1;
  }
  return { line, cells, width: column };
}

/** How many empty cells stand before the first with words. */
function tabsBefore({ offset }: Line, points: readonly string[]): number {
  let tabs = 0;
  for (let at = offset - 1; at >= 0 && /[^\S\r\n]/u.test(points[at] ?? ''); at -= 1) if (points[at] === '\t') tabs += 1;
  return tabs;
}

/** Whether a line has cells; a tab behind a label alone sets the label apart. */
export function isRow({ cells, width }: Row): boolean {
  const [first, second] = cells;
  if (width < 2 || first === undefined) return false;
  return !(
    cells.length === 2 &&
    second?.column === 1 &&
    second.text !== MERGED_ABOVE &&
    width === 2 &&
    isLabel(first.text)
  );
}

const isLabel = (words: string): boolean => parseLabel(`${words}项`)?.rest === '项';
