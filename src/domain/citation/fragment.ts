import { unitId } from '#domain/paths.ts';

/** 引用的范围: what a fragment of an address names. Browser and build read it alike: it knows ids and counts, no words. */

/**
 * Sentences from one id to another, both included; one sentence where they are equal. Of the first only what begins at
 * `start`, of the last only what ends before `end`: code points of the sentence without its note, from 0. Without them
 * the first is meant from its beginning, the last to its end.
 */
export interface SentenceRange {
  readonly from: string;
  readonly to: string;
  readonly start?: number;
  readonly end?: number;
}

const id = `(?:(?:notice|preamble|${unitId})-)?s[1-9][0-9]*`;
const count = '0|[1-9][0-9]{0,5}';
const withinOne = new RegExp(`^(${id}):(${count})-(${count})$`);
const fromTo = new RegExp(`^(${id})(?::(${count}))?(?:\\.\\.(${id})(?::(${count}))?)?$`);

/**
 * The ranges that a fragment names: `s2`, `s2..s5`, `s2,s7`, `s2..s4,s7` on the page of a clause, whole ids such as
 * `3-4-s8..3-5-s2` on the whole document. Words inside a sentence are `s7:3-12`, from the middle of one to the middle of
 * another `s7:3..s8:5`, and sets of all these are set apart by commas. Null where it is not written so.
 */
export function parseFragment(fragment: string): readonly SentenceRange[] | null {
  const ranges = fragment.split(',').map((piece) => parseWithinOne(piece) ?? parseFromTo(piece));
  return ranges.every((range) => range !== null) ? ranges : null;
}

function parseWithinOne(piece: string): SentenceRange | null {
  const [, sentence, first, last] = withinOne.exec(piece) ?? [];
  if (!sentence) return null;
  const [start, end] = [Number(first), Number(last)];
  return start < end ? { from: sentence, to: sentence, start, end } : null;
}

function parseFromTo(piece: string): SentenceRange | null {
  const [, from, first, to = from, last] = fromTo.exec(piece) ?? [];
  if (!from || !to || from.includes('-') !== to.includes('-')) return null;
  // Inside one sentence, words are written with both of their ends; and before its first character nothing ends.
  if ((first ?? last) !== undefined && (from === to || Number(last) === 0)) return null;
  return { from, to, ...(first && { start: Number(first) }), ...(last && { end: Number(last) }) };
}

/** Whether a range leaves out characters of its first or last sentence. */
export const isWithin = ({ start, end }: SentenceRange): boolean => start !== undefined || end !== undefined;

/** The fragment that names ranges, as {@link parseFragment} reads it; a range inside one sentence has both ends. */
export const writeFragment = (ranges: readonly SentenceRange[]): string => ranges.map(writeRange).join(',');

function writeRange({ from, to, start, end }: SentenceRange): string {
  if (from === to) return start === undefined ? from : `${from}:${start}-${end}`;
  const [first, last] = [start, end].map((at) => (at === undefined ? '' : `:${at}`));
  return `${from}${first}..${to}${last}`;
}

/**
 * The ids in the ranges in the order of `all`, each once; null where an id is not among them or a range goes backwards.
 *
 * @param all Every id that the page or the document has, in document order.
 */
export function idsInRanges(ranges: readonly SentenceRange[], all: readonly string[]): readonly string[] | null {
  const chosen = new Set<number>();
  for (const { from, to } of ranges) {
    const first = all.indexOf(from);
    const last = all.indexOf(to);
    if (first < 0 || last < first) return null;
    for (let index = first; index <= last; index++) chosen.add(index);
  }
  return all.filter((_, index) => chosen.has(index));
}

/** The fewest ranges that name these ids, which must be in the order of `all`. */
export function rangesOfIds(ids: readonly string[], all: readonly string[]): readonly SentenceRange[] {
  const ranges: { from: string; to: string }[] = [];
  let previous = Number.NaN;
  for (const id of ids) {
    const index = all.indexOf(id);
    const open = ranges.at(-1);
    if (open && index === previous + 1) open.to = id;
    else ranges.push({ from: id, to: id });
    previous = index;
  }
  return ranges;
}
