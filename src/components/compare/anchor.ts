import type { Comparison } from '#domain/lineage/compare-editions.ts';
import type { Descent } from '#domain/lineage/lineage.ts';

/** The id in the page of what became of sentences: that of the first later one, or of what is gone with its edition's. */
export const anchorOf = ({ before }: Comparison, descent: Descent): string =>
  descent.after[0] ?? `${before.slug}-${descent.before[0]}`;

/** The same by a sentence of either edition. */
export function anchorOfSentence(comparison: Comparison, side: 'before' | 'after', sentence: string): string {
  const descent = comparison.descents.find((one) => one[side].includes(sentence));
  if (!descent) throw new Error(`The comparison has no sentence "${sentence}" ${side}.`);
  return anchorOf(comparison, descent);
}
