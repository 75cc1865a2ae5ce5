import type { CataloguedEdition } from './catalogue.ts';
import { editionOfPath } from './edition-of-path.ts';

/**
 * The place of what is found, with the year of its edition before it where several editions are held: 2022年三（四）.
 *
 * @param path where it leads, below the site's root
 * @param library how many editions it holds, and those of them that are known so far
 */
export function placeWithYear(
  path: string,
  place: string,
  { editions, held }: { readonly editions: readonly Pick<CataloguedEdition, 'slug'>[]; readonly held: number },
): string {
  const edition = editionOfPath(path, editions);
  const year = edition && /\d{4}$/u.exec(edition.slug)?.[0];
  return year && held > 1 ? `${year}年${place}` : place;
}
