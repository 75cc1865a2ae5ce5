import { align, type Step } from '../verify/align.ts';
import type { Comparable } from '../verify/comparable.ts';
import { type Comparison, compare } from '../verify/comparison.ts';
import { sentenceSpans } from '../verify/cut-quotation.ts';
import type { Span } from '../verify/elisions.ts';
import type { LaidOut } from '../verify/laid-out.ts';
import type { Work } from '../verify/work.ts';
import { bestStretch, type Stretch } from './best-stretch.ts';

/** Words of a draft that are a document's, or nearly, though no marks say so; in compared characters. */
export interface UnmarkedPassage extends Span {
  /** How many of its characters agree; 0 where they were not compared. */
  readonly agreeing: number;
  /** Whether it was compared; what may be a document's and was not is known to be neither its nor the writer's own. */
  readonly isCompared: boolean;
}

/** So many characters must agree before words without marks are called a quotation. */
export const leastAgreeing = 12;
/** The share of them that must, each difference counted against it. */
const leastShare = 0.7;
/** Where a passage may stand is told by words of this length that stand in few places. */
const seed = { least: 4, most: 8, tried: 3 } as const;
/** A sentence that is longer is looked at in pieces. */
const longestPiece = 300;
/** Room in the document around what a piece may be. */
const slack = 16;
/** So many other characters at the end of a sentence are still part of what was taken from it; of more a third must agree. */
const farthestEdge = 3;

/** Finds the words of a draft that a document has as well: each sentence by itself, and made one where they stand on. */
export function unmarkedPassages(draft: Comparable, laidOut: LaidOut, work: Work): readonly UnmarkedPassage[] {
  const comparison = compare(draft.codes, laidOut, work);
  const found: Found[] = [];
  for (const piece of pieces(draft)) {
    for (const passage of passagesIn(piece, comparison, laidOut)) {
      const last = found.at(-1);
      if (last && last.to === passage.from && isOne(last, passage, piece, comparison))
        found[found.length - 1] = together(last, passage);
      else found.push(passage);
    }
  }
  return found.filter(({ isWeak }) => !isWeak);
}

function pieces(draft: Comparable): readonly Span[] {
  return sentenceSpans(draft, { from: 0, to: draft.codes.length }).flatMap(({ from, to }) => {
    const count = Math.ceil((to - from) / longestPiece);
    return Array.from({ length: count }, (_, index) => ({
      from: from + index * longestPiece,
      to: Math.min(to, from + (index + 1) * longestPiece),
    }));
  });
}

type Found = UnmarkedPassage & { readonly isWeak: boolean };

/**
 * Whether two passages side by side are one: they stand on in the document, one sentence was made of both, or neither was
 * compared.
 */
function isOne(last: Found, next: Found, piece: Span, { overlaps }: Comparison): boolean {
  if (!last.isCompared || !next.isCompared) return last.isCompared === next.isCompared;
  return overlaps.places({ from: last.from, to: next.to }).length > 0 || last.from >= piece.from;
}

function together(last: Found, next: Found): Found {
  const agreeing = last.agreeing + next.agreeing;
  const isWeak = last.isWeak && next.isWeak && agreeing < leastAgreeing;
  return { from: last.from, to: next.to, agreeing, isCompared: last.isCompared, isWeak };
}

function passagesIn(piece: Span, comparison: Comparison, laidOut: LaidOut): readonly Found[] {
  const length = piece.to - piece.from;
  if (length === 0) return [];
  if (comparison.overlaps.places(piece).length > 0)
    return [{ ...piece, agreeing: length, isCompared: true, isWeak: length < leastAgreeing }];
  if (length < leastAgreeing) return [];
  const stretch = likeliest(piece, comparison, laidOut);
  if (stretch === 'beyond') return [{ ...piece, agreeing: 0, isCompared: false, isWeak: false }];
  if (!stretch) return [];
  const span = withEdges(spanOf(stretch.steps), stretch.steps, piece, comparison, laidOut);
  const found = { ...span, agreeing: stretch.agreeing, isCompared: true, isWeak: false };
  return [
    ...passagesIn({ from: piece.from, to: span.from }, comparison, laidOut),
    found,
    ...passagesIn({ from: span.to, to: piece.to }, comparison, laidOut),
  ].filter((one) => one === found || one.to - one.from >= 4);
}

/**
 * The best that a piece shares with the document, wherever that stands; null where it is too little, `beyond` where no work
 * is left to tell.
 */
function likeliest(piece: Span, comparison: Comparison, laidOut: LaidOut): Stretch | 'beyond' | null {
  const { quoted, printed, overlaps, edgeCosts, work } = comparison;
  const seeds = overlaps
    .between(piece, { from: 0, to: printed.length }, seed.least, seed.most)
    .toSorted((a, b) => b.length - a.length);
  const tried: number[] = [];
  let best: Stretch | null = null;
  for (const { quoted: at, printed: stands } of seeds) {
    const diagonal = stands - at;
    if (tried.some((other) => Math.abs(other - diagonal) <= slack)) continue;
    if (tried.push(diagonal) > seed.tried) break;
    const window = {
      quotedFrom: piece.from,
      quotedEnd: piece.to,
      printedFrom: Math.max(0, piece.from + diagonal - slack),
      printedEnd: Math.min(printed.length, piece.to + diagonal + slack),
      openStart: true,
      openEnd: true,
    };
    if (!work.spend((piece.to - piece.from) * (window.printedEnd - window.printedFrom), Number.POSITIVE_INFINITY))
      return best ?? 'beyond';
    const stretch = bestStretch(align(quoted, printed, window, edgeCosts), laidOut);
    if (
      stretch &&
      isQuotation(stretch) &&
      stretch.agreeing - stretch.differing > (best ? best.agreeing - best.differing : 0)
    )
      best = stretch;
  }
  return best;
}

function isQuotation({ steps, agreeing, differing }: Stretch): boolean {
  const length = steps.filter(({ kind }) => kind !== 'dropped').length;
  const dropped = steps.length - length;
  return agreeing >= leastAgreeing && agreeing - (differing - dropped) >= leastShare * length;
}

function spanOf(steps: readonly Step[]): Span {
  const quoted = steps.filter(({ kind }) => kind !== 'dropped').map((step) => step.quoted);
  return { from: quoted[0] ?? 0, to: (quoted.at(-1) ?? 0) + 1 };
}

/**
 * The span with all that agrees beside it, and with the ends of its sentence where the document's has as many other
 * characters there.
 */
function withEdges(
  span: Span,
  steps: readonly Step[],
  piece: Span,
  { quoted, printed }: Comparison,
  { owners, starts }: LaidOut,
): Span {
  let { from, to } = span;
  let [first, end] = [steps[0]?.printed ?? 0, (steps.at(-1)?.printed ?? 0) + 1];
  while (from > piece.from && first > 0 && quoted[from - 1] === printed[first - 1])
    [from, first] = [from - 1, first - 1];
  while (to < piece.to && end < printed.length && quoted[to] === printed[end]) [to, end] = [to + 1, end + 1];
  const before = first - (starts[owners[first] ?? 0] ?? 0);
  const behind = (starts[(owners[end - 1] ?? 0) + 1] ?? 0) - end;
  const isEdge = (length: number, ownAt: number, othersAt: number): boolean => {
    const at = Array.from({ length }, (_, index) => index);
    const same = at.filter((index) => quoted[ownAt + index] === printed[othersAt + index]).length;
    const hasLetter = at.some((index) => isLetter(quoted[ownAt + index]) || isLetter(printed[othersAt + index]));
    return length > 0 && hasLetter && (length <= farthestEdge || same * 3 >= length);
  };
  return {
    from: from - piece.from === before && isEdge(before, piece.from, first - before) ? piece.from : from,
    to: piece.to - to === behind && isEdge(behind, to, end) ? piece.to : to,
  };
}

const isLetter = (code: number | undefined): boolean =>
  code !== undefined && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
