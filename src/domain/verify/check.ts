import { type Comparable, comparable } from './comparable.ts';
import { cutAtElisions, type Span } from './elisions.ts';
import { findPassage, type Passage } from './passage.ts';
import type { Reading, Stretch } from './reading.ts';
import { indexOfWords, type Run, SharedRuns } from './runs.ts';

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
  readonly shared: readonly Run[];
}

/** Longer texts are not compared: the check is for quotations. */
export const longest = 20_000;

/** A shared run of this length is worth telling where the quotation as a whole is not from the document. */
const telling = 8;

const openers = new Set([...'“"「『'].map((mark) => comparable(mark).codes[0]));
const closers = new Set([...'”"」』'].map((mark) => comparable(mark).codes[0]));

/** Checks a quotation against the document: whether its words stand there, where, and what exactly differs. */
export function check<S extends Stretch>(pasted: string, reading: Reading<S>): Finding {
  const quoted = comparable(pasted);
  const nothing = { quoted, passages: [], widths: 0, shared: [] };
  if (quoted.codes.length === 0) return { verdict: 'empty', ...nothing };
  if (quoted.codes.length > longest) return { verdict: 'too-long', ...nothing };

  const whole = { from: 0, to: quoted.codes.length };
  const spans = [whole, withoutMarks(quoted, whole)];
  for (const span of spans) {
    if (span && stands(quoted, span, reading))
      return conclude(quoted, [findPassage(quoted, span, reading, 0)], reading);
  }
  const inner = spans[1] ?? whole;
  const cuts = cutAtElisions(pasted).flatMap((cut) => counted(quoted, cut, inner));
  let after = 0;
  const passages = (cuts.length > 0 ? cuts : [inner]).map((span) => {
    const found = findPassage(quoted, span, reading, after);
    after = found.printed?.to ?? after;
    return found;
  });
  return conclude(quoted, passages, reading);
}

function conclude<S extends Stretch>(quoted: Comparable, passages: readonly Passage[], reading: Reading<S>): Finding {
  const found = passages.filter(({ printed }) => printed);
  const whole = found.length === passages.length;
  const clean = whole && passages.every(({ differences, inOrder }) => differences.length === 0 && inOrder);
  const verdict = clean ? 'verbatim' : found.length > 0 ? 'differs' : 'absent';
  let widths = 0;
  for (const { steps } of found) {
    for (const { kind, quoted: q, printed: p } of steps) {
      if (kind === 'same' && quoted.originals[q] !== reading.text.originals[p]) widths++;
    }
  }
  const shared = whole ? [] : new SharedRuns(quoted.codes, reading.text.codes, telling).all();
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

function stands<S extends Stretch>(quoted: Comparable, { from, to }: Span, reading: Reading<S>): boolean {
  return indexOfWords(reading.text.codes, quoted.codes.subarray(from, to)) >= 0;
}
