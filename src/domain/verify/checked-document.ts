import { variantPairs } from '#domain/document/variants.ts';
import type { Edition } from '#domain/model/edition.ts';
import { type PlacedRun, placedRunsOf } from './placed-runs.ts';

/** All that a check of quotations needs of a document: what the browser fetches, `verify/2022.json`. */
export interface CheckedDocument {
  readonly runs: readonly PlacedRun[];
  /** The traditional characters of its own, as `parseVariants` reads them. */
  readonly variants: string;
}

/**
 * Gives it for an edition. The table of traditional characters is for the edition's alone, so that it stays small.
 *
 * @param simplify the simplified form of a character
 */
export function checkedDocument(edition: Edition, simplify: (character: string) => string): CheckedDocument {
  const runs = placedRunsOf(edition);
  return { runs, variants: variantPairs(new Set(runs.flatMap(({ words }) => [...words])), simplify) };
}
