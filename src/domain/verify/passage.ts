import type { Step } from './align.ts';
import type { Comparison } from './comparison.ts';
import { type Difference, differencesOf } from './differences.ts';
import type { Span } from './elisions.ts';
import { fitWindow } from './fit.ts';
import { lowerBound } from './lower-bound.ts';
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
  /** Whether some of it was too much to be compared character by character: it may be nearer to the document than is said. */
  readonly coarse: boolean;
}

/** The share of a quotation that must agree, each difference counted against it, to be called a quotation at all. */
const leastShare = 0.6;
/** Fewer agreeing characters than this prove nothing where the rest differs. */
const leastAgreeing = 4;

/**
 * Finds one passage: word for word where it stands so, after the passage before it if it can be, or else as near as it
 * goes; at no place where it goes nowhere well enough to be called a quotation.
 */
export function findPassage(comparison: Comparison, quoted: Span, after: number): Passage {
  const places = comparison.overlaps.places(quoted);
  const place = places[lowerBound(places, after)] ?? places[0];
  if (place !== undefined) return verbatim(quoted, place, places, after);
  const { steps, coarse } = nearest(comparison, quoted);
  const laid = steps.filter(({ kind }) => kind !== 'added');
  const [first, last] = [laid[0], laid.at(-1)];
  if (!first || !last) return { quoted, printed: null, steps: [], differences: [], also: [], inOrder: true, coarse };
  const printed = { from: first.printed, to: last.printed + 1 };
  const differences = differencesOf(steps);
  return { quoted, printed, steps, differences, also: [], inOrder: printed.from >= after, coarse };
}

function verbatim(quoted: Span, place: number, places: readonly number[], after: number): Passage {
  const steps: Step[] = [];
  const length = quoted.to - quoted.from;
  for (let at = 0; at < length; at++) steps.push({ kind: 'same', quoted: quoted.from + at, printed: place + at });
  return {
    quoted,
    printed: { from: place, to: place + length },
    steps,
    differences: [],
    also: places.filter((at) => at !== place),
    inOrder: place >= after,
    coarse: false,
  };
}

/** Lays a passage where it fits the document best; without steps where that is not well enough. */
function nearest(comparison: Comparison, quoted: Span): { steps: readonly Step[]; coarse: boolean } {
  const { printed, edgeCosts } = comparison;
  if (isHopeless(comparison, quoted)) return { steps: [], coarse: false };
  const { steps, coarse } = fitWindow(comparison, {
    quotedFrom: quoted.from,
    quotedEnd: quoted.to,
    printedFrom: 0,
    printedEnd: printed.length,
    openStart: true,
    openEnd: true,
  });
  const agreeing = steps.filter(({ kind }) => kind === 'same').length;
  const differences = differencesOf(steps).length;
  if (agreeing < leastAgreeing || agreeing - differences < leastShare * (quoted.to - quoted.from))
    return { steps: [], coarse };
  return { steps: placeDifferences(steps, comparison.quoted, printed, edgeCosts), coarse };
}

/**
 * Whether a passage cannot agree well enough, by what it shares with the document wherever that stands. Where so many
 * characters agree, each difference counted against them, they do in one row more than there are differences: all but
 * one of each row stand together with a neighbour, all but two with two.
 */
function isHopeless({ overlaps }: Comparison, quoted: Span): boolean {
  const size = quoted.to - quoted.from;
  return (
    overlaps.covered(quoted, 1) < Math.max(leastAgreeing, leastShare * size) ||
    overlaps.covered(quoted, 2) < leastShare * size - 1 ||
    overlaps.covered(quoted, 3) < (2 * leastShare - 1) * size - 2
  );
}
