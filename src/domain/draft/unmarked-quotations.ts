import { comparable } from '../verify/comparable.ts';
import { Covered } from '../verify/covered.ts';
import type { Span } from '../verify/elisions.ts';
import type { Work } from '../verify/work.ts';
import { codeUnits, spanInText } from './code-units.ts';
import type { HeldDocument } from './held-document.ts';
import { leastAgreeing, unmarkedPassages } from './unmarked-passages.ts';

/** What of a draft is a document's without marks, and what may be and was not compared; in code units, in order. */
export interface UnmarkedQuotations {
  readonly found: readonly Span[];
  readonly uncompared: readonly Span[];
}

/**
 * Finds the words of a draft that are a document's, or nearly, though no marks say so: of those that lap the one of which
 * most agrees.
 *
 * @param marked what is in quotation marks; a quotation may hold marks of its own, but lies in none
 * @param named titles and numbers, which are references
 */
export function unmarkedQuotations(
  text: string,
  documents: readonly HeldDocument[],
  marked: Covered,
  named: Covered,
  work: Work,
): UnmarkedQuotations {
  const units = codeUnits(text);
  const all = documents.flatMap(({ laidOut }) => {
    const draft = comparable(text, laidOut.variants);
    return unmarkedPassages(draft, laidOut, work).map((passage) => ({
      at: spanInText(draft, units, passage),
      agreeing: passage.agreeing,
      isCompared: passage.isCompared,
    }));
  });
  const taken = new Uint8Array(text.length);
  const found = all
    .filter(({ isCompared }) => isCompared)
    .sort((a, b) => b.agreeing - a.agreeing)
    .flatMap(({ at }) => pieceOutside(text, at, marked, named) ?? [])
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
  const beyond = new Covered(all.flatMap(({ at, isCompared }) => (isCompared ? [] : [at])));
  return { found, uncompared: beyond.spans };
}

/**
 * What is left of words that were not compared beside all that is judged: nothing that is too short to be a quotation.
 *
 * @param judged quotations and references
 */
export function leftUncompared(text: string, uncompared: readonly Span[], judged: Covered): readonly Span[] {
  return uncompared
    .flatMap((span) => judged.outside(span))
    .filter(({ from, to }) => lettersIn(text.slice(from, to)) >= leastAgreeing);
}

/** A passage as far as it is a quotation by itself: null where marks or a title hold too much of it. */
function pieceOutside(text: string, at: Span, marked: Covered, named: Covered): Span | null {
  if (marked.holds(at)) return null;
  const own = named.outside(at);
  const isOwn = own.length === 1 && own[0]?.from === at.from && own[0].to === at.to;
  if (!isOwn && lettersIn(own.map(({ from, to }) => text.slice(from, to)).join('')) < leastAgreeing) return null;
  const [first, last] = [marked.outside(at)[0], marked.outside(at).at(-1)];
  if (!first || !last) return null;
  const [from, to] = [first.from, last.to];
  const isWhole = from === at.from && to === at.to;
  return isWhole || lettersIn(text.slice(from, to)) >= leastAgreeing ? { from, to } : null;
}

/** How many letters and digits there are in words. */
export const lettersIn = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
