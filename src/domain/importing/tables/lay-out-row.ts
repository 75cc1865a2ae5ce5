import { mendText } from '#domain/document/mend.ts';
import type { Edit } from '#domain/model/source.ts';
import { countPoints } from '../lines.ts';
import { withoutOverlaps } from '../merge-edits.ts';
import { mendLine } from '../typography.ts';
import type { Column, ColumnKind } from './columns.ts';
import { type Placed, place, placeOf } from './place.ts';
import { type Cell, DITTO, MERGED_ABOVE, type Row } from './row.ts';

/** A cell that says that it is empty. */
const NOTHING = /^[-—–－/／\\]+$/u;
const HAN_SPACE = /(?<=\p{Script=Han}{2}|[）)])[ \u00a0\u3000]+(?=\p{Script=Han}{2})/gu;

const edit = (offset: number, before: string, after: string): Edit => ({
  ...{ offset, before, after },
  ...{ rule: 'table', evidence: null },
});

/**
 * Lays a row of a ledger out as lines that the outline and the grammar of responsibility read: `1.实施…。`, below it
 * `牵头单位：…` and `完成时限：…`. Gives the edits that do it, with those that mend the marks in each cell.
 *
 * @param points the text that the row is of, in code points
 * @param shown the words of each column as last shown, which a merged cell may repeat; this row's are added
 */
export function layOutRow(
  row: Row,
  columns: readonly Column[],
  points: readonly string[],
  shown: Map<number, string>,
): Edit[] {
  const filled = row.cells.filter(({ text }) => !NOTHING.test(text)).flatMap((cell) => inWords(cell, columns, shown));
  const cells = withoutRepeated(filled, columns, shown);
  const placed = place(cells, columns);
  const mended = new Map(placed.map(({ cell }) => [cell, mendCell(cell, columns[cell.column]?.kind)]));
  if (placed.every(({ cell }, index) => cell === cells[index])) {
    const joints = jointsOf(row, placed, points);
    return [...joints, ...[...mended.values()].flat()].toSorted((a, b) => a.offset - b.offset);
  }
  // Cells that change their places are one edit with all around them.
  const words = placed.map(({ cell, before }) => before + mendedCell(cell, mended.get(cell) ?? []));
  return [edit(row.line.offset, row.line.text, words.join('').trim())];
}

/** Lays a row of any other table out as a line, its cells set apart by wide spaces. */
export function layOutWords(row: Row, points: readonly string[]): Edit[] {
  const cells = row.cells.filter(({ text }) => text !== MERGED_ABOVE);
  const placed = cells.map((cell, index) => ({ cell, before: index === 0 ? '' : '\u3000' }));
  return [...jointsOf(row, placed, points), ...cells.flatMap(mendLine)].toSorted((a, b) => a.offset - b.offset);
}

/** The edits between cells that stay in their order, before the first and behind the last. */
function jointsOf({ line }: Row, placed: readonly Placed[], points: readonly string[]): Edit[] {
  let at = line.offset;
  const joints = placed.map(({ cell, before }, index) => {
    const joint = edit(at, points.slice(at, cell.offset).join(''), index === 0 ? before.trimStart() : before);
    at = cell.end;
    return joint;
  });
  joints.push(edit(at, points.slice(at, line.offset + countPoints(line.text)).join(''), ''));
  return joints.filter(({ before, after }) => before !== after);
}

const isNote = (kind: ColumnKind | undefined): boolean => kind === 'bearers' || kind === 'time';

/**
 * A cell that is merged with the one above: of those who answer, and of times, it has the words; of others none. One that
 * prints 〃 there has them as well, and anywhere else 〃 is its own.
 */
function inWords(cell: Cell, columns: readonly Column[], shown: ReadonlyMap<number, string>): Cell[] {
  const sign = cell.text;
  if (sign !== MERGED_ABOVE && sign !== DITTO) return [cell];
  const text = isNote(columns[cell.column]?.kind) ? shown.get(cell.column) : undefined;
  if (text !== undefined) return [{ ...cell, text, sign }];
  return sign === DITTO ? [cell] : [];
}

/**
 * The cells without what they repeat of the row above, as long as more is said of it here: further words, or, of a task
 * that is printed again with its number, who else answers for it or by when. A number goes only with its task.
 */
function withoutRepeated(cells: readonly Cell[], columns: readonly Column[], shown: Map<number, string>): Cell[] {
  const kind = ({ column }: Cell) => columns[column]?.kind;
  const isAgain = ({ column, text }: Cell) => shown.get(column) === text && text !== DITTO;
  const last = cells.findLast((cell) => kind(cell) === 'task' || kind(cell) === 'text');
  const numbered = cells.find((cell) => kind(cell) === 'number');
  const task = cells.find((cell) => kind(cell) === 'task');
  const isSame = numbered === undefined || (isAgain(numbered) && (task === undefined || isAgain(task)));
  const isTaskAlone = numbered !== undefined && last === task;
  const saysMore = cells.some((cell) => isNote(kind(cell)) && !isAgain(cell));
  const mayRepeat = (cell: Cell): boolean => {
    if (last === undefined || isNote(kind(cell))) return false;
    return isTaskAlone ? saysMore && kind(cell) !== 'remark' : cell.column < last.column;
  };
  const kept = cells.filter((cell) => {
    const isHeading = placeOf(cell, columns) === 'heading';
    return !(((isSame && mayRepeat(cell)) || isHeading) && isAgain(cell));
  });
  for (const { column, text } of cells) shown.set(column, text);
  return kept;
}

/** The edits of a cell: its marks; in a list of those responsible, each of which had a line, 、 for the space between them. */
function mendCell(cell: Cell, kind: ColumnKind | undefined): Edit[] {
  if (cell.sign !== undefined) {
    const { sign, ...own } = cell;
    return [edit(cell.offset, sign, mendedCell(own, mendCell(own, kind)))];
  }
  const marks = mendLine(cell);
  if (kind !== 'bearers') return marks;
  const spaces = [...cell.text.matchAll(HAN_SPACE)].map(({ index, 0: space }) =>
    edit(cell.offset + [...cell.text.slice(0, index)].length, space, '、'),
  );
  return withoutOverlaps(marks, spaces);
}

const mendedCell = ({ text, offset, sign = text }: Cell, edits: readonly Edit[]): string =>
  mendText(
    sign,
    edits.map((one) => ({ ...one, offset: one.offset - offset })),
  ).points.join('');
