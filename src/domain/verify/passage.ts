import { align, type Step, type Window } from './align.ts';
import type { Comparable } from './comparable.ts';
import { type Difference, differencesOf } from './differences.ts';
import type { Span } from './elisions.ts';
import type { LaidOut } from './laid-out.ts';
import { indexOfWords, Overlaps } from './overlaps.ts';
import { placeDifferences } from './place-differences.ts';

/** One unbroken passage of a quotation, laid against the document. */
export interface Passage {
  readonly quoted: Span;
  /** Its place in the document; null where there is none. */
  readonly printed: Span | null;
  readonly steps: readonly Step[];
  readonly differences: readonly Difference[];
  /** Where else the very same words stand: first characters. */
  readonly also: readonly number[];
  /** Whether it stands in the document after the passage before it. */
  readonly inOrder: boolean;
}

/** The share of a quotation that must agree, each difference counted against it, to be called a quotation at all. */
const leastShare = 0.6;
/** Fewer agreeing characters than this prove nothing where the rest differs. */
const leastAgreeing = 4;
/** Cells of a table up to which the alignment is worked out whole, without resting on shared runs. */
const wholeTable = 2_000_000;
/** Cells of a table above which a quotation that shares no run with the document is not laid against it at all. */
const hopelessTable = 40_000_000;
/** A shared run of this length is taken for the same words. */
const anchor = 16;
const pauses = new Set([...'，,。.；;：:、！!？?'].map((mark) => mark.codePointAt(0)));

/** Finds one passage: word for word where it stands so, after the passage before it if it can be, or else as near as it goes. */
export function findPassage(quoted: Comparable, span: Span, laidOut: LaidOut, after: number): Passage {
  const words = quoted.codes.subarray(span.from, span.to);
  const places: number[] = [];
  for (
    let at = indexOfWords(laidOut.text.codes, words);
    at >= 0;
    at = indexOfWords(laidOut.text.codes, words, at + 1)
  ) {
    places.push(at);
  }
  const place = places.find((at) => at >= after) ?? places[0];
  if (place !== undefined) {
    const steps = Array.from(
      words,
      (_, index): Step => ({ kind: 'same', quoted: span.from + index, printed: place + index }),
    );
    const printed = { from: place, to: place + words.length };
    const also = places.filter((at) => at !== place);
    return { quoted: span, printed, steps, differences: [], also, inOrder: place >= after };
  }
  const steps = nearest(quoted.codes, span, laidOut);
  if (!steps) return { quoted: span, printed: null, steps: [], differences: [], also: [], inOrder: true };
  const laid = steps.filter(({ kind }) => kind !== 'added');
  const printed = { from: laid[0]?.printed ?? 0, to: (laid.at(-1)?.printed ?? 0) + 1 };
  return { quoted: span, printed, steps, differences: differencesOf(steps), also: [], inOrder: printed.from >= after };
}

/** Lays a passage where it fits the document best; null where it fits nowhere well enough to be called a quotation. */
function nearest(quoted: Uint32Array, span: Span, laidOut: LaidOut): readonly Step[] | null {
  const printed = laidOut.text.codes;
  const size = span.to - span.from;
  const edge = edgeCost(laidOut);
  const runs = new Overlaps(quoted, printed, anchor);
  if (size * printed.length > hopelessTable && runs.all().length === 0) return null;
  const lay = (window: Window): readonly Step[] => {
    const rows = window.quotedEnd - window.quotedFrom;
    const columns = window.printedEnd - window.printedFrom;
    const run =
      rows * columns > wholeTable
        ? runs.longest(window.quotedFrom, window.quotedEnd, window.printedFrom, window.printedEnd)
        : null;
    if (!run) return align(quoted, printed, window, edge);
    const middle = Array.from({ length: run.length }, (_, index): Step => {
      return { kind: 'same', quoted: run.quoted + index, printed: run.printed + index };
    });
    const before = { ...window, quotedEnd: run.quoted, printedEnd: run.printed, openEnd: false };
    const behind = {
      ...window,
      quotedFrom: run.quoted + run.length,
      printedFrom: run.printed + run.length,
      openStart: false,
    };
    return [...lay(before), ...middle, ...lay(behind)];
  };
  const whole = { quotedFrom: span.from, quotedEnd: span.to, printedFrom: 0, printedEnd: printed.length };
  const steps = lay({ ...whole, openStart: true, openEnd: true });
  const agreeing = steps.filter(({ kind }) => kind === 'same').length;
  const differences = differencesOf(steps).length;
  if (agreeing < leastAgreeing || agreeing - differences < leastShare * size) return null;
  return placeDifferences(steps, quoted, printed, edge);
}

/** What it costs to begin or end a quotation at a place: nothing between sentences, little at a pause, more inside words. */
function edgeCost({ text, owners }: LaidOut): (at: number) => number {
  return (at) => {
    if (at <= 0 || at >= owners.length || owners[at] !== owners[at - 1]) return 0;
    return pauses.has(text.codes[at]) || pauses.has(text.codes[at - 1]) ? 2 : 3;
  };
}
