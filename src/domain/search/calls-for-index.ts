import type { Edition } from '#domain/model/edition.ts';
import { bundleOf } from './bundle.ts';
import { needsIndex } from './locating.ts';

/**
 * Whether a library is so large that an index is to say which of its editions hold a word.
 *
 * @param ofEdition gives the size of an edition, as it is handed in: a caller may know it already
 */
export const callsForIndex = (
  editions: readonly Edition[],
  ofEdition: (edition: Edition, measure: () => number) => number = (_, measure) => measure(),
): boolean =>
  needsIndex(
    editions
      .values()
      .drop(1)
      .map((edition) => ofEdition(edition, () => sizeOf(edition))),
  );

/** Bytes of what a search in the edition needs of it. */
const sizeOf = (edition: Edition): number => new TextEncoder().encode(JSON.stringify(bundleOf(edition))).length;
