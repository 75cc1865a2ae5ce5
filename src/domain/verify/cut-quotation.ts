import { type Comparable, comparable } from './comparable.ts';
import { cutAtElisions, type Span } from './elisions.ts';
import { lowerBound } from './lower-bound.ts';

const openers = new Set(Array.from('“「『', (mark) => comparable(mark).codes[0]));
const closers = new Set(Array.from('”」』', (mark) => comparable(mark).codes[0]));
const sentenceEnds = new Set(comparable('。！？；').codes);

/** All of a quotation, but for the quotation marks that people put around one. */
export function withoutMarks({ codes }: Comparable): Span {
  const inMarks = codes.length > 2 && openers.has(codes[0]) && closers.has(codes.at(-1));
  return inMarks ? { from: 1, to: codes.length - 1 } : { from: 0, to: codes.length };
}

/** The passages of a quotation that leaves words out, of which it is made where it says so with …… or the like. */
export function passageSpans(pasted: string, { positions }: Comparable, inner: Span): readonly Span[] {
  const spans = cutAtElisions(pasted).map(({ from, to }) => ({
    from: Math.max(inner.from, lowerBound(positions, from)),
    to: Math.min(inner.to, lowerBound(positions, to)),
  }));
  const passages = spans.filter(({ from, to }) => from < to);
  return passages.length > 0 ? passages : [inner];
}

/** The sentences of a passage; one without an end mark is one as well. */
export function sentenceSpans({ codes }: Comparable, { from, to }: Span): readonly Span[] {
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
  sentenceEnds.has(codes[at] as number) && !(isDigit(codes[at - 1]) && isDigit(codes[at + 1]));

const isDigit = (code = 0): boolean => code >= 48 && code <= 57;
