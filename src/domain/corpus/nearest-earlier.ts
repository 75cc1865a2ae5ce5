import type { Edition } from '../model/edition.ts';

/** The series of a document: empty for this guideline, whose editions are named by the year alone; `plan` for `plan-2023`. */
export const seriesOf = (slug: string): string => slug.replace(/-?\d{4}$/u, '');

/** The edition of the same series that comes last before one; null where none is held. */
export function nearestEarlier(edition: Edition, editions: readonly Edition[]): Edition | null {
  const earlier = editions.filter(({ slug, year }) => seriesOf(slug) === seriesOf(edition.slug) && year < edition.year);
  return earlier.toSorted((a, b) => b.year - a.year)[0] ?? null;
}
