import { parseDecimal, parseLabel } from '#domain/document/labels.ts';
import { narrowDigits, parseNumeral } from '#domain/document/numerals.ts';
import { beginsResponsibilityLine, parseNote } from '#domain/document/responsibility/note.ts';
import { mendedWords } from '../typography.ts';
import type { Column } from './columns.ts';
import type { Cell } from './row.ts';

/** A cell with the words that the layout sets before it, a break of lines, a mark, the name of its column. */
export interface Placed {
  readonly cell: Cell;
  readonly before: string;
}

/** Where the cells of a row are laid out, in this order; who answers for a task and by when are its notes. */
const ORDER = ['heading', 'number', 'task', 'text', 'note', 'remark'] as const;
type Place = (typeof ORDER)[number];

/** Longer than this, in code points, a task is no heading of what is said of it. */
const LONGEST_HEADING = 40;
const STOPPED = /[。！？；：]$/u;
/** Says in which order the cells stand, and what stands before each. */
export function place(cells: readonly Cell[], columns: readonly Column[]): Placed[] {
  const sorted = cells
    .map((cell) => ({ cell, place: placeOf(cell, columns), name: nameBefore(cell, columns) }))
    .toSorted((a, b) => ORDER.indexOf(a.place) - ORDER.indexOf(b.place));
  // A note that cannot be read would keep those below it from the task.
  const apart = () => sorted.every(({ cell, place, name }) => place !== 'note' || parseNote(name + cell.text) !== null);
  return sorted.map(({ cell, place, name }, index) => {
    const last = sorted[index - 1];
    if (last === undefined || place === 'heading' || place === 'number') return { cell, before: `\n${name}` };
    const words = last.cell.text;
    if (last.place === 'number') return { cell, before: markBehind(mendedWords(last.cell), cell.text) + name };
    const isOneParagraph =
      place === 'text' && !(last.place === 'task' && headsText(last.cell, sorted[index - 2]?.cell));
    if (isOneParagraph && (last.place === 'task' || last.place === 'text'))
      return { cell, before: `${STOPPED.test(words) ? '' : '。'}${name}` };
    if (place === 'note' && last.place === 'note' && !apart())
      return { cell, before: `${STOPPED.test(words) ? '' : '；'}${name}` };
    return { cell, before: `\n${name}` };
  });
}

/** Among what of its row a cell is laid out. */
export function placeOf({ column, text }: Cell, columns: readonly Column[]): Place {
  const kind = columns[column]?.kind ?? 'text';
  if (kind === 'bearers' || kind === 'time') return 'note';
  // What stands before the task says to what it belongs: a heading, or else behind everything.
  if (kind === 'text' && columns.findIndex((one) => one.kind === 'task') > column)
    return parseLabel(text) === null ? 'remark' : 'heading';
  return kind;
}

/** Whether a task is a heading of what is said of it on the lines below. */
const headsText = (task: Cell, number: Cell | undefined): boolean =>
  (number !== undefined || parseLabel(task.text) !== null) &&
  [...task.text].length <= LONGEST_HEADING &&
  !/[。！？；]./u.test(task.text);

/** The name of a cell's column with its colon; nothing before a number, a task and what says itself what it is. */
function nameBefore({ column, text }: Cell, columns: readonly Column[]): string {
  const { name, kind } = columns[column] ?? { name: '', kind: 'text' };
  const speaks = kind === 'number' || kind === 'task' || name === '' || beginsResponsibilityLine(text);
  return speaks || (kind === 'text' && parseLabel(text) !== null) ? '' : `${name}：`;
}

/** What makes a label of the number of a row: 1 is printed 1. in the text, 一 is 一、; others are labels already. */
function markBehind(number: string, task: string): string {
  if (/^\d{1,5}$/u.test(narrowDigits(number))) return /^\d/u.test(narrowDigits(task)) ? '. ' : '.';
  if (parseNumeral(number) !== null) return '、';
  return parseLabel(`${number}项`) === null && parseDecimal(`${number}项`, 'mark') === null ? '\u3000' : '';
}
