import { comparable } from '../verify/comparable.ts';
import type { Span } from '../verify/elisions.ts';
import type { Work } from '../verify/work.ts';
import { codeUnits, spanInText } from './code-units.ts';
import type { Covered } from './covered.ts';
import type { HeldDocument } from './held-document.ts';
import { leastAgreeing, unmarkedPassages } from './unmarked-passages.ts';

/**
 * Finds the words of a draft that are a document's, or nearly, though no marks say so: of those that lap the one of which
 * most agrees. In code units, in order.
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
): readonly Span[] {
  const units = codeUnits(text);
  const found = documents.flatMap(({ laidOut }) => {
    const draft = comparable(text, laidOut.variants);
    return unmarkedPassages(draft, laidOut, work).map((passage) => ({
      at: spanInText(draft, units, passage),
      agreeing: passage.agreeing,
    }));
  });
  const taken = new Uint8Array(text.length);
  return found
    .toSorted((a, b) => b.agreeing - a.agreeing)
    .flatMap(({ at }) => pieceOutside(text, at, marked, named) ?? [])
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
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
