import type { Edition } from '../model/edition.ts';

/** The series whose editions are named by the year alone. */
export const GUIDELINE = 'guideline';

/** The slug of a document's series: `guideline` for a bare year, `plan` for `plan-2023`. */
export const seriesOf = (slug: string): string => slug.replace(/-?\d{4}$/u, '') || GUIDELINE;

/** The held editions of the same series from before one, the last first. */
export const earlierEditions = (edition: Edition, editions: readonly Edition[]): readonly Edition[] =>
  editions
    .filter(({ slug, year }) => seriesOf(slug) === seriesOf(edition.slug) && year < edition.year)
    .toSorted((a, b) => b.year - a.year);

/** The edition of the same series that comes last before one; null where none is held. */
export const nearestEarlier = (edition: Edition, editions: readonly Edition[]): Edition | null =>
  earlierEditions(edition, editions)[0] ?? null;

/** The held editions of the same series from after one, the first first. */
export const laterEditions = (edition: Edition, editions: readonly Edition[]): readonly Edition[] =>
  editions
    .filter(({ slug, year }) => seriesOf(slug) === seriesOf(edition.slug) && year > edition.year)
    .toSorted((a, b) => a.year - b.year);

/** The edition of the same series that comes first after one; null where none is held. */
export const nearestLater = (edition: Edition, editions: readonly Edition[]): Edition | null =>
  laterEditions(edition, editions)[0] ?? null;
