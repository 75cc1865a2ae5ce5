import { BRACKETS, Nesting, noteClosing } from './brackets.ts';
import { beginsResponsibilityLine, isWhole, type NoteReading, parseNote, withStop } from './responsibility/note.ts';
import { RESPONSIBILITY } from './responsibility/words.ts';

/** A run of a paragraph: a sentence, or a note that closes the sentences before it. Joined, the runs are the paragraph. */
export type ParagraphRun = { readonly kind: 'sentence'; readonly words: string } | NoteRun;

/** A note as it is printed, and what the grammar makes of it; null where it is beyond the grammar. */
export interface NoteRun {
  readonly kind: 'note';
  readonly words: string;
  readonly reading: NoteReading | null;
}

const ENDS: ReadonlySet<string> = new Set('。！？');
/** Where reading a sentence has something to decide. */
const MARK = new RegExp(`[${BRACKETS}。！？]`, 'gu');
/** In these a note may say anything; 【图1】 is one only where it speaks of responsibility or time. */
const USUAL: ReadonlySet<string> = new Set('（〔(');
const LONGEST_HEAD = 12;

/**
 * Cuts a paragraph into sentences and notes.
 *
 * A sentence ends at 。！？ outside brackets and quotation marks (GB/T 15834); what is left at the end of the
 * paragraph is one as well. A note is a bracket that opens where a sentence has just ended and closes again, whatever
 * it says; 责任单位：A that stands there without a bracket; and a bracket of responsibility that stands before the
 * stop of its sentence, before or after ；, or at the end of the paragraph. Such a note takes the stop with it, so that
 * the order of the words is kept: 论证 · （条法司负责）。 A bracket elsewhere in a sentence is the sentence's.
 */
export function cutParagraph(paragraph: string): ParagraphRun[] {
  const runs: ParagraphRun[] = [];
  let start = 0;
  const take = (end: number) => {
    const words = paragraph.slice(start, end);
    start = end;
    return words;
  };
  while (start < paragraph.length) {
    const note = runs.length > 0 ? readNote(paragraph, start) : null;
    if (note !== null) {
      runs.push({ kind: 'note', words: take(note.end), reading: note.reading });
      continue;
    }
    const { end, notes } = scanSentence(paragraph, start);
    runs.push({ kind: 'sentence', words: take(end) });
    for (const { end, reading } of notes) runs.push({ kind: 'note', words: take(end), reading });
  }
  return runs;
}

/** The notes that a paragraph consists of and nothing else, one of responsibility among them; null where it does not. */
export function cutNotes(paragraph: string): NoteRun[] | null {
  const reading = beginsResponsibilityLine(paragraph) ? parseNote(paragraph) : null;
  if (reading !== null) return [{ kind: 'note', words: paragraph, reading }];
  const chain = readChain(paragraph, 0);
  if (chain === null || chain.from > 0 || chain.notes.at(-1)?.end !== paragraph.length) return null;
  return runsOf(paragraph, chain);
}

/**
 * The runs of a paragraph that begins with a note of responsibility, （条法司负责）加快论证。, which speaks for what follows;
 * null where it does not, or where a later note in it leaves open for what the first speaks.
 */
export function cutNoteAhead(paragraph: string): ParagraphRun[] | null {
  const chain = readChain(paragraph, 0);
  const end = chain?.notes.at(-1)?.end ?? 0;
  if (chain === null || chain.from > 0 || end === 0 || end === paragraph.length) return null;
  const rest = cutParagraph(paragraph.slice(end));
  if (rest.some(({ kind }) => kind === 'note')) return null;
  return [...runsOf(paragraph, chain), ...rest];
}

/** The notes of a chain that begins a paragraph. */
const runsOf = (paragraph: string, { notes }: Chain): NoteRun[] =>
  notes.map(({ end, reading }, index) => ({
    kind: 'note',
    words: paragraph.slice(notes[index - 1]?.end ?? 0, end),
    reading,
  }));

/** A note within a text: where it ends, with the stop behind it. */
interface ReadNote {
  readonly end: number;
  readonly reading: NoteReading | null;
}

/** The note that begins here, right after a sentence or a note; null where none begins. */
function readNote(text: string, start: number): ReadNote | null {
  const close = closing(text, start);
  if (close !== null) {
    const words = text.slice(start, close + 1);
    const reading = parseNote(words);
    const isNote = USUAL.has(text[start] ?? '') || RESPONSIBILITY.test(words) || reading !== null;
    const end = passStops(text, close + 1);
    return isNote ? { end, reading: withStop(reading, text.slice(close + 1, end)) } : null;
  }
  if (!beginsResponsibilityLine(text.slice(start, start + LONGEST_HEAD))) return null;
  const { end } = scanSentence(text, start);
  const reading = parseNote(text.slice(start, end));
  return reading === null ? null : { end, reading };
}

/** Where the sentence ends that begins here, and where each of the notes ends that stand in it before its stop. */
function scanSentence(text: string, start: number): { end: number; notes: readonly ReadNote[] } {
  const nesting = new Nesting();
  let depth = 0;
  for (let index = nextMark(text, start); index < text.length; index = nextMark(text, index + 1)) {
    const mark = text[index] ?? '';
    const chain = depth === 0 && index > start ? readChain(text, index) : null;
    if (chain !== null) {
      const follows = text[index - 1] === '；' && chain.from === index;
      if (chain.notes.length > 0 && (follows || chain.stops)) return { end: chain.from, notes: chain.notes };
      index = chain.end - 1;
      continue;
    }
    depth = nesting.take(mark);
    if (depth === 0 && ENDS.has(mark)) return { end: passEnds(text, index + 1), notes: [] };
  }
  return { end: text.length, notes: [] };
}

/** Brackets that stand one right after the other. */
interface Chain {
  /** Where the first of those begins that are read, with all behind it; the chain's end where none is. */
  readonly from: number;
  /** Those that are read, the last with the stop behind it. */
  readonly notes: readonly ReadNote[];
  /** Where the last bracket ends. */
  readonly end: number;
  /** Whether a stop, ； or the end of the paragraph follows. */
  readonly stops: boolean;
}

/** Reads the brackets that begin here, one right after the other; null where none does that closes again. */
function readChain(text: string, start: number): Chain | null {
  let from: number | null = null;
  let notes: ReadNote[] = [];
  let at = start;
  for (let close = closing(text, at); close !== null; close = closing(text, at)) {
    const reading = parseNote(text.slice(at, close + 1));
    const kind = reading !== null && isWhole(reading) ? reading.kind : undefined;
    if (kind === undefined) from = null;
    // Names alone, （保护处）, may stand in a sentence and say something else.
    else if (kind === 'responsibility') from ??= at;
    if (from === null) notes = [];
    else notes.push({ end: close + 1, reading });
    at = close + 1;
  }
  if (at === start) return null;
  const end = passStops(text, at);
  const last = notes.pop();
  if (last !== undefined) notes.push({ end, reading: withStop(last.reading, text.slice(at, end)) });
  return { from: from ?? at, notes, end: at, stops: end > at || at === text.length };
}

/** Where the bracket that opens here closes; null where none opens or it never closes. */
function closing(text: string, start: number): number | null {
  if (noteClosing(text[start] ?? '') === undefined) return null;
  const nesting = new Nesting();
  for (let index = start; index < text.length; index = nextMark(text, index + 1)) {
    if (nesting.take(text[index] ?? '') === 0) return index;
  }
  return null;
}

/** The place of the next bracket or end of a sentence; the text's end where none follows. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** Passes over 。！？. */
function passEnds(text: string, start: number): number {
  let end = start;
  while (ENDS.has(text[end] ?? '')) end += 1;
  return end;
}

/** Passes over the stop that belongs to a note: 。！？, or one ；. */
const passStops = (text: string, start: number): number => (text[start] === '；' ? start + 1 : passEnds(text, start));
