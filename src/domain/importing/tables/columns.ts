import { beginsResponsibilityLine } from '#domain/document/responsibility/note.ts';
import { TIME_HEAD } from '#domain/document/responsibility/words.ts';
import { mendedWords } from '../typography.ts';
import { type Cell, MERGED_ABOVE, type Row } from './row.ts';

/**
 * What the cells of a column are: the number of a task, the task, more that is said of it, who answers for it, by when,
 * or a remark.
 */
export type ColumnKind = 'number' | 'task' | 'text' | 'bearers' | 'time' | 'remark';

/** A column by its heading. */
export interface Column {
  /** As printed, without the space within; empty where the heading has no words. */
  readonly name: string;
  readonly kind: ColumnKind;
}

const NUMBER = /^(?:序号?|编号|项号|No\.?)$/iu;
const TASK = /任务|举措|措施|事项|项目|要点|(?:工作|主要|具体|建设|重点|改革|落实)内容|重点工作|^工作$|^内容$/u;
const REMARK = /^(?:备注|说明|附注|注)$/u;
/** What the name of a column of those who answer, or of times, holds. */
const NOTE_WORD =
  /单\s*位|部\s*门|处\s*室|科\s*室|机\s*构|司\s*局|局\s*室|主\s*体|牵\s*头|配\s*合|责\s*任|时\s*限|期\s*限|时\s*间|日\s*期/u;
/** What the mending of marks changes. */
const HALF = /[(),:;]/u;
/** Longer than this no column is called, in UTF-16 units. */
const LONGEST = 20;

/** Reads a row as the head of a ledger, or gives null: a column of tasks, and beside it who answers for them or by when. */
export function readHead(row: Row, below?: Row): { columns: readonly Column[]; rows: number } | null {
  const mayHaveNote = [row, below].some((one) => one !== undefined && NOTE_WORD.test(one.line.text));
  if (!mayHaveNote || !row.cells.every(isShort)) return null;
  const upper = namesOf(row);
  if (!isHeading(upper)) return null;
  const lower = below === undefined ? [] : namesOf(below);
  const isTwo = below !== undefined && isLowerHead(upper, lower);
  const width = isTwo ? Math.max(upper.length, lower.length) : upper.length;
  const names = Array.from({ length: width }, (_, column) => (isTwo && lower[column]) || upper[column] || '');
  const task = names.findIndex((name) => isTask(name));
  if (task === -1 || !names.some(isNote)) return null;
  return {
    columns: names.map((name, column) => ({ name, kind: kindOf(name, column, task) })),
    rows: isTwo ? 2 : 1,
  };
}

/** Whether a row has the words of a column of tasks or of those who answer for them, and nothing longer than a heading. */
export const looksLikeHead = (row: Row): boolean => {
  const names = namesOf(row);
  return isHeading(names) && names.some(isNote);
};

/** The words of a row by their columns, without the space that sets 序 号 apart. */
export function namesOf({ cells, width }: Row): string[] {
  const names = Array.from({ length: width }, () => '');
  for (const cell of cells)
    if (cell.text !== MERGED_ABOVE)
      names[cell.column] = (HALF.test(cell.text) ? mendedWords(cell) : cell.text).replace(/\s/gu, '');
  return names;
}

/** Spaces within a heading are none of its words. */
const isShort = ({ text }: Cell): boolean => text.length <= 2 * LONGEST;

const isHeading = (names: readonly string[]): boolean => {
  const filled = names.filter((name) => name !== '');
  return filled.length > 1 && filled.every((name) => name.length <= LONGEST && !/[。；：]/u.test(name));
};

/** The second row of a head: each of its cells stands below an empty one or below what it divides, 责任分工. */
function isLowerHead(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = lower.flatMap((name, column) => (name === '' ? [] : [{ name, column }]));
  const isNamed = ({ name }: { name: string }) => isNote(name) || isTask(name) || REMARK.test(name);
  return isHeading(lower) && filled.every(isNamed) && filled.some(({ column }) => (upper[column] ?? '') === '');
}

const isNote = (name: string): boolean => beginsResponsibilityLine(`${name}：`);
const isTask = (name: string): boolean => TASK.test(name) && !isNote(name);

function kindOf(name: string, column: number, task: number): ColumnKind {
  if (column === task) return 'task';
  if (isNote(name)) return TIME_HEAD.test(`${name}：`) ? 'time' : 'bearers';
  if (NUMBER.test(name) || (name === '' && column === 0)) return 'number';
  return REMARK.test(name) ? 'remark' : 'text';
}
