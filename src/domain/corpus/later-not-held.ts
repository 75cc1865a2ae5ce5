import type { Edition } from '../model/edition.ts';

/** The later editions that are known to exist and that the site does not hold, as `edition.mdx` names them. */
export const laterNotHeld = (
  { slug, later }: Pick<Edition, 'slug' | 'later'>,
  editions: readonly Pick<Edition, 'slug'>[],
): Edition['later'] =>
  later.filter(({ year }) => !editions.some((other) => other.slug === slug.replace(/\d{4}$/u, String(year))));
