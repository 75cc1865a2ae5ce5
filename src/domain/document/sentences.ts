import { Nesting, noteClosing } from './brackets.ts';
import { parseNote } from './notes.ts';
import { RESPONSIBILITY, RESPONSIBILITY_HEAD } from './responsibility-words.ts';

/** A run of a paragraph: a sentence, or a note that closes the sentences before it. Joined, the runs are the paragraph. */
export interface Run {
  readonly kind: 'sentence' | 'note';
  readonly words: string;
}

const ENDS: ReadonlySet<string> = new Set('。！？');
const LONGEST_HEAD = 8;
/** In these a note may say anything; 【图1】 is one only where it speaks of responsibility or time. */
const USUAL: ReadonlySet<string> = new Set('（〔(');

/**
 * Cuts a paragraph into sentences and notes.
 *
 * A sentence ends at 。！？ outside brackets and quotation marks (GB/T 15834); what is left at the end of the
 * paragraph is one as well. A note is a bracket that opens where a sentence has just ended and closes again, whatever
 * it says; 责任单位：A that stands there without a bracket; and a bracket of responsibility that stands before the
 * stop of its sentence, before or after ；, or at the end of the paragraph. Such a note takes the stop with it, so that
 * the order of the words is kept: 论证 · （条法司负责）。 A bracket elsewhere in a sentence is the sentence's.
 */
export function cutParagraph(paragraph: string): Run[] {
  const points = [...paragraph];
  const runs: Run[] = [];
  let start = 0;
  const emit = (kind: Run['kind'], end: number) => {
    if (end > start) runs.push({ kind, words: points.slice(start, end).join('') });
    start = end;
  };
  while (start < points.length) {
    const note = runs.length > 0 ? noteEnd(points, start) : null;
    if (note !== null) {
      emit('note', note);
      continue;
    }
    const { end, notes } = scanSentence(points, start);
    emit('sentence', end);
    for (const end of notes) emit('note', end);
  }
  return runs;
}

/** The notes that a paragraph consists of and nothing else, one of responsibility among them; null where it does not. */
export function cutNotes(paragraph: string): Run[] | null {
  const points = [...paragraph];
  if (RESPONSIBILITY_HEAD.test(paragraph))
    return parseNote(paragraph)?.kind === 'responsibility' ? [{ kind: 'note', words: paragraph }] : null;
  const ends = readableNotes(points, 0);
  if (ends === null || ends.from > 0 || ends.ends.at(-1) !== points.length) return null;
  const { ends: all } = ends;
  return all.map((end, index) => ({ kind: 'note', words: points.slice(all[index - 1] ?? 0, end).join('') }));
}

/** Where the note ends that begins here, right after a sentence or a note; null where none begins. */
function noteEnd(points: readonly string[], start: number): number | null {
  const close = closing(points, start);
  if (close !== null) {
    const words = points.slice(start, close + 1).join('');
    const isNote = USUAL.has(points[start] ?? '') || RESPONSIBILITY.test(words) || parseNote(words) !== null;
    return isNote ? passStops(points, close + 1) : null;
  }
  if (!RESPONSIBILITY_HEAD.test(points.slice(start, start + LONGEST_HEAD).join(''))) return null;
  const { end } = scanSentence(points, start);
  return parseNote(points.slice(start, end).join('')) === null ? null : end;
}

/** Where the sentence ends that begins here, and where each of the notes ends that stand in it before its stop. */
function scanSentence(points: readonly string[], start: number): { end: number; notes: readonly number[] } {
  const nesting = new Nesting();
  let depth = 0;
  for (let index = start; index < points.length; index += 1) {
    const point = points[index] ?? '';
    if (depth === 0 && index > start && noteClosing(point) !== undefined) {
      const chain = readableNotes(points, index);
      const follows = points[index - 1] === '；' && chain?.from === index;
      if (chain !== null && chain.ends.length > 0 && (follows || chain.stops))
        return { end: chain.from, notes: chain.ends };
      if (chain !== null) {
        index = chain.end - 1;
        continue;
      }
    }
    depth = nesting.take(point);
    if (depth === 0 && ENDS.has(point)) return { end: passEnds(points, index + 1), notes: [] };
  }
  return { end: points.length, notes: [] };
}

/** Brackets that stand one right after the other. */
interface Chain {
  /** Where the first of those begins that are read, with all behind it; the chain's end where none is. */
  readonly from: number;
  /** Where each of those that are read ends, the last with the stop behind it. */
  readonly ends: readonly number[];
  /** Where the last bracket ends. */
  readonly end: number;
  /** Whether a stop, ； or the end of the paragraph follows. */
  readonly stops: boolean;
}

/** Reads the brackets that begin here, one right after the other; null where the first never closes. */
function readableNotes(points: readonly string[], start: number): Chain | null {
  let from: number | null = null;
  let ends: number[] = [];
  let at = start;
  for (let close = closing(points, at); close !== null; close = closing(points, at)) {
    const kind = parseNote(points.slice(at, close + 1).join(''))?.kind;
    if (kind === undefined) from = null;
    else if (kind === 'responsibility') from ??= at;
    if (from === null) ends = [];
    else ends.push(close + 1);
    at = close + 1;
  }
  if (at === start) return null;
  const end = passStops(points, at);
  if (from !== null) ends[ends.length - 1] = end;
  return { from: from ?? at, ends, end: at, stops: end > at || at === points.length };
}

/** Where the bracket that opens here closes; null where none opens or it never closes. */
function closing(points: readonly string[], start: number): number | null {
  if (noteClosing(points[start] ?? '') === undefined) return null;
  const nesting = new Nesting();
  for (let index = start; index < points.length; index += 1) {
    if (nesting.take(points[index] ?? '') === 0) return index;
  }
  return null;
}

/** Passes over 。！？. */
function passEnds(points: readonly string[], start: number): number {
  let end = start;
  while (ENDS.has(points[end] ?? '')) end += 1;
  return end;
}

/** Passes over the stop that belongs to a note: 。！？, or one ；. */
const passStops = (points: readonly string[], start: number): number =>
  points[start] === '；' ? start + 1 : passEnds(points, start);
