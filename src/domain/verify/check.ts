import { type Comparable, comparable } from './comparable.ts';
import { cutAtElisions, type Span } from './elisions.ts';
import type { LaidOut } from './laid-out.ts';
import { indexOfWords, type Overlap, Overlaps } from './overlaps.ts';
import { findPassage, type Passage } from './passage.ts';

/** What a quotation turned out to be. Characters are counted as compared: white space is not one. */
export interface Finding {
  readonly verdict: 'empty' | 'too-long' | 'verbatim' | 'differs' | 'absent';
  /** The quotation as compared; `positions` lead back into the words as pasted. */
  readonly quoted: Comparable;
  /** The quotation's passages in its own order: one, or several where it leaves words out with ……. */
  readonly passages: readonly Passage[];
  /** Characters that agree but for their width or form: half-width marks, straight quotation marks. */
  readonly widths: number;
  /** Where the quotation is not from the document: the words of some length that are. */
  readonly shared: readonly Overlap[];
}

/** Longer texts are not compared: the check is for quotations. */
export const longest = 20_000;

/** The share of a quotation that must be found somewhere, or it is not from the document. */
const leastCovered = 0.25;
/** A shared run of this length is worth telling where the quotation as a whole is not from the document. */
const telling = 8;

const sentenceEnds = new Set([...'.!?;'].map((mark) => mark.codePointAt(0)));
const openers = new Set([...'“"「『'].map((mark) => comparable(mark).codes[0]));
const closers = new Set([...'”"」』'].map((mark) => comparable(mark).codes[0]));

/** Checks a quotation against the document: whether its words stand there, where, and what exactly differs. */
export function check(pasted: string, laidOut: LaidOut): Finding {
  const quoted = comparable(pasted);
  const nothing = { quoted, passages: [], widths: 0, shared: [] };
  if (quoted.codes.length === 0) return { verdict: 'empty', ...nothing };
  if (quoted.codes.length > longest) return { verdict: 'too-long', ...nothing };

  const whole = { from: 0, to: quoted.codes.length };
  const spans = [whole, withoutMarks(quoted, whole)];
  for (const span of spans) {
    if (span && stands(quoted, span, laidOut))
      return conclude(quoted, [findPassage(quoted, span, laidOut, 0)], laidOut);
  }
  const inner = spans[1] ?? whole;
  const cuts = cutAtElisions(pasted).flatMap((cut) => counted(quoted, cut, inner));
  let after = 0;
  const find = (span: Span): Passage => {
    const found = findPassage(quoted, span, laidOut, after);
    after = found.printed?.to ?? after;
    return found;
  };
  const passages = (cuts.length > 0 ? cuts : [inner]).flatMap((span) => {
    const found = find(span);
    const sentences = found.printed ? [] : sentencesOf(quoted, span);
    return sentences.length > 1 ? joinMissing(sentences.map(find)) : [found];
  });
  return conclude(quoted, passages, laidOut);
}

/** Cuts a passage that is nowhere as a whole into its sentences, some of which may be somewhere. */
function sentencesOf({ codes }: Comparable, { from, to }: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && !endsSentence(codes, end)) end++;
    while (end < to && endsSentence(codes, end)) end++;
    spans.push({ from: at, to: end });
    at = end;
  }
  return spans;
}

/** Whether a folded character ends a sentence; the point of 16.5 does not. */
const endsSentence = (codes: Uint32Array, at: number): boolean =>
  sentenceEnds.has(codes[at]) && !(isDigit(codes[at - 1]) && isDigit(codes[at + 1]));

const isDigit = (code = 0): boolean => code >= 48 && code <= 57;

/** Makes one passage of neighbouring sentences that are nowhere. */
function joinMissing(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && !last.printed && !passage.printed) {
      joined[joined.length - 1] = { ...last, quoted: { from: last.quoted.from, to: passage.quoted.to } };
    } else joined.push(passage);
  }
  return joined;
}

function conclude(quoted: Comparable, passages: readonly Passage[], laidOut: LaidOut): Finding {
  const agreeing = passages.filter(({ printed }) => printed);
  const covered = agreeing.reduce((sum, { quoted: { from, to } }) => sum + to - from, 0);
  const found = covered < leastCovered * quoted.codes.length ? [] : agreeing;
  const whole = found.length === passages.length;
  const clean = whole && passages.every(({ differences, inOrder }) => differences.length === 0 && inOrder);
  const verdict = clean ? 'verbatim' : found.length > 0 ? 'differs' : 'absent';
  let widths = 0;
  for (const { steps } of found) {
    for (const { kind, quoted: q, printed: p } of steps) {
      if (kind === 'same' && quoted.originals[q] !== laidOut.text.originals[p]) widths++;
    }
  }
  const shared = whole ? [] : new Overlaps(quoted.codes, laidOut.text.codes, telling).all();
  return { verdict, quoted, passages, widths, shared };
}

/** Drops the quotation marks that people put around a quotation. */
function withoutMarks({ codes }: Comparable, { from, to }: Span): Span | null {
  return to - from > 2 && openers.has(codes[from]) && closers.has(codes[to - 1])
    ? { from: from + 1, to: to - 1 }
    : null;
}

/** Turns a span of code points as pasted into one of compared characters, no wider than `within`. */
function counted({ positions }: Comparable, span: Span, within: Span): readonly Span[] {
  const from = Math.max(within.from, lowerBound(positions, span.from));
  const to = Math.min(within.to, lowerBound(positions, span.to));
  return from < to ? [{ from, to }] : [];
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stands(quoted: Comparable, { from, to }: Span, laidOut: LaidOut): boolean {
  return indexOfWords(laidOut.text.codes, quoted.codes.subarray(from, to)) >= 0;
}
