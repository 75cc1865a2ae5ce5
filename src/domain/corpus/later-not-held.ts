import type { Edition } from '../model/edition.ts';
import { seriesOf } from './nearest-earlier.ts';

type Known = Pick<Edition, 'slug' | 'later'>;

/**
 * The later editions that are known to exist and that the site does not hold: those that the `edition.mdx` of any year of
 * the series names, in the order of their years.
 */
export function laterNotHeld({ slug, later }: Known, editions: readonly Known[]): Edition['later'] {
  const others = editions.filter((other) => seriesOf(other.slug) === seriesOf(slug));
  const known = [...later, ...others.flatMap((other) => other.later)];
  return [...new Map(known.map((one) => [one.year, one])).values()]
    .filter(({ year }) => year > Number(slug.slice(-4)))
    .filter(({ year }) => !others.some((other) => Number(other.slug.slice(-4)) === year))
    .sort((a, b) => a.year - b.year);
}
