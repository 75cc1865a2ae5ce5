import { cutAt, noteClosing, outermostBrackets } from '../brackets.ts';
import { readList } from './list.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { mark, type NotePiece, piece, type StatedRule } from './piece.ts';
import { BODY, HEAD_WITHIN, PERSON_HEAD, RESPONSIBILITY_HEAD, TIME_HEAD } from './words.ts';

/** What a note says, as far as its words tell. */
export interface NoteReading {
  /**
   * `names` where names stand alone, （保护处、促进处）, which is a note only behind the end of a sentence; `time` where
   * it sets a time limit and names nobody.
   */
  readonly kind: 'responsibility' | 'names' | 'time';
  readonly pieces: readonly NotePiece[];
  /** What it states of its own list, or of those below. */
  readonly rules: readonly StatedRule[];
}

const STOPS = /[。！？；;]+$/u;
const MARKS = '，；。,;';
const MARK = /^[，；。,;\s]*$/u;
/** Brackets within a note's brackets that are read as notes of their own. */
const DEEPEST = 3;

/**
 * Reads a note by the grammar of responsibility, or gives null where it is none.
 *
 * note = ( bracket | line ) [ stop ] ; bracket = （ body ） | 〔 body 〕 | 【 body 】 | ［ body ］ | ( body ) | [ body ] ;
 * line = head body ; body = phrase { ( ， | ； | 。 ) phrase }
 *
 * Lists that no verb closes are those of the next verb, A、B，C负责, or of the head before them, 责任单位：A，B. What
 * cannot be read is a piece of its own, as long as somebody is named beside it.
 */
export function parseNote(note: string): NoteReading | null {
  const stops = STOPS.exec(note.slice(-8))?.[0] ?? '';
  const body = note.slice(0, note.length - stops.length);
  const opening = body.charAt(0);
  const closing = noteClosing(opening);
  if (closing === undefined) return parseLine(body, stops);
  if (body.at(-1) !== closing || body.length < 3) return null;
  const read = parseBody(body.slice(1, -1), DEEPEST);
  return read === null ? null : { ...read, pieces: [mark(opening), ...read.pieces, mark(closing + stops)] };
}

/** The reading of a note in brackets with the stop behind them. */
export function withStop(reading: NoteReading | null, stop: string): NoteReading | null {
  if (reading === null || stop === '') return reading;
  const last = reading.pieces.at(-1)?.words ?? '';
  return { ...reading, pieces: [...reading.pieces.slice(0, -1), mark(last + stop)] };
}

/** Whether nothing of a note is beyond the grammar. */
export const isWhole = ({ pieces }: NoteReading): boolean => pieces.every(({ kind }) => kind !== 'unread');

/** No head is longer with its colon, in UTF-16 units. */
const LONGEST_HEAD = 40;

/** Whether words begin as a line does that says on its own who answers for something or by when: 责任单位：, 完成时限：. */
export const beginsResponsibilityLine = (words: string): boolean =>
  COLON.test(words.slice(0, LONGEST_HEAD)) &&
  [RESPONSIBILITY_HEAD, TIME_HEAD, PERSON_HEAD].some((head) => head.test(words));

/** Whether a line says on its own who answers for something or by when: 责任单位：A. */
export const isResponsibilityLine = (line: string): boolean =>
  beginsResponsibilityLine(line) && parseNote(line) !== null;

function parseLine(body: string, stops: string): NoteReading | null {
  if (!beginsResponsibilityLine(body)) return null;
  const [, ...remarks] = body.split('。');
  // Without a bracket around it, what goes on behind a 。 is a sentence.
  if (remarks.some((remark) => isSentence(parsePhrase(remark)))) return null;
  const read = parseBody(body, DEEPEST);
  if (read === null || stops === '') return read;
  return { ...read, pieces: [...read.pieces, mark(stops)] };
}

const isSentence = (phrase: Phrase): boolean => phrase.kind === 'list' && phrase.head === '';

/** The phrases of a note, each in its place; a list without a verb waits for that of a later one. */
function parseBody(body: string, depth: number): NoteReading | null {
  const slots: (readonly NotePiece[])[] = [];
  const rules: StatedRule[] = [];
  let waiting: { slot: number; names: string }[] = [];
  let heading = '';
  let hasTime = false;
  const release = (role: string | null) => {
    for (const { slot, names } of waiting)
      slots[slot] = (role === null ? null : readList(names, role)) ?? unread(names);
    waiting = [];
  };
  for (const words of cutAt(body, MARKS).flatMap(cutAtHeads).flatMap(apartFromSpace)) {
    const phrase = MARK.test(words) ? null : parsePhrase(words);
    if (phrase === null) slots.push([mark(words)]);
    else if (phrase.kind !== 'list') {
      slots.push(phrase.pieces);
      hasTime ||= phrase.kind === 'time' && phrase.sure;
      if (phrase.kind === 'rule' && phrase.rule !== null) rules.push(phrase.rule);
    } else {
      if (phrase.head !== '') release(null);
      heading = phrase.heading === '' ? heading : phrase.heading;
      const read = readPhrase(phrase, heading) ?? readInner(words, heading, depth);
      if (read === null && phrase.head === '' && phrase.role === '') {
        waiting.push({ slot: slots.push([]) - 1, names: words });
        continue;
      }
      release(phrase.role === '' ? null : phrase.role);
      slots.push(read ?? unread(words));
    }
  }
  release(null);
  const pieces = slots.flat();
  const kind = kindOf(pieces, hasTime);
  return kind === null ? namesAlone(body) : { kind, pieces, rules: reaching(rules, body) };
}

/** [ head ] list [ role ], where one of them says what the named do. */
function readPhrase({ head, names, role }: Phrase & { kind: 'list' }, heading: string): NotePiece[] | null {
  const does = role === '' ? heading : role;
  if (does === '') return null;
  // A、B，按职责分工负责: the verb alone.
  const list = names === '' && head === '' && role !== '' ? [] : readList(names, does);
  if (list === null) return null;
  return [...(head === '' ? [] : [piece('role', head)]), ...list, ...(role === '' ? [] : [piece('role', role)])];
}

/** A、B负责（C配合）: a phrase with a note of its own in brackets behind it. */
function readInner(words: string, heading: string, depth: number): NotePiece[] | null {
  const last = depth > 0 ? outermostBrackets(words).at(-1) : undefined;
  if (last === undefined || last.end < words.length || last.start === 0) return null;
  const phrase = parsePhrase(words.slice(0, last.start));
  const outer = phrase.kind === 'list' ? readPhrase(phrase, heading) : null;
  const inner = parseBody(words.slice(last.start + 1, -1), depth - 1);
  if (outer === null || inner === null) return null;
  return [...outer, mark(words.charAt(last.start)), ...inner.pieces, mark(words.slice(-1))];
}

/** （保护处、促进处，办公室）: names and nothing else but by when. */
function namesAlone(body: string): NoteReading | null {
  const pieces: NotePiece[] = [];
  for (const [index, words] of cutAt(body, MARKS).entries()) {
    const phrase = index % 2 === 1 ? null : parsePhrase(words);
    const time = phrase?.kind === 'time' && phrase.sure ? phrase.pieces : null;
    const read = phrase === null ? [mark(words)] : (time ?? readList(words, ''));
    if (read === null) return null;
    for (const one of read) pieces.push(one);
  }
  const named = pieces.filter(({ kind }) => kind === 'name');
  if (named.length === 0 || named.some(({ words }) => !BODY.test(words))) return null;
  return { kind: 'names', pieces, rules: [] };
}

function kindOf(pieces: readonly NotePiece[], hasTime: boolean): NoteReading['kind'] | null {
  if (pieces.some(({ kind }) => kind === 'name')) return 'responsibility';
  return hasTime && pieces.every(({ kind }) => kind !== 'unread') ? 'time' : null;
}

/** A rule with 下同 right behind it holds below; 下同 behind anything else speaks of the names. */
function reaching(rules: readonly StatedRule[], body: string): StatedRule[] {
  const carried = rules.find(({ kind, words }) => kind === 'first-leads' && body.includes(`${words}，下同`));
  if (carried === undefined) return [...rules];
  return rules
    .filter(({ kind }) => kind !== 'same-below')
    .map((rule) => (rule === carried ? { ...rule, words: `${rule.words}，下同`, below: true } : rule));
}

/** Where a list begins anew without a mark before it. */
const cutAtHeads = (words: string): string[] => (COLON.test(words) ? words.split(HEAD_WITHIN) : [words]);
const COLON = /[：:]/u;

/** White space around a phrase is none of its words. */
const apartFromSpace = (words: string): string[] => {
  const phrase = words.trim();
  const start = words.indexOf(phrase);
  return phrase === words ? [words] : [words.slice(0, start), phrase, words.slice(start + phrase.length)];
};

const unread = (words: string): NotePiece[] => [piece('unread', words)];
