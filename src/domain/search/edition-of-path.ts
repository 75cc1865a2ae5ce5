import type { CataloguedEdition } from './catalogue.ts';

/** Of some editions the one that a path leads into, which is below the site's root; undefined where it leads into none. */
export const editionOfPath = <Edition extends Pick<CataloguedEdition, 'slug'>>(
  path: string,
  editions: readonly Edition[],
): Edition | undefined => editions.find(({ slug }) => path.startsWith(`${slug}/`));
