import type { Edition } from '../model/edition.ts';
import { hasLibraryPage } from '../paths.ts';

/** So many of many. */
const newest = 3;

/** The other editions that a page about one names, newest first: of many the newest, since a list of all is elsewhere. */
export function othersNamed(edition: Edition, editions: readonly Edition[]): readonly Edition[] {
  const others = editions.filter((other) => other !== edition);
  return hasLibraryPage(editions) ? others.slice(0, newest) : others;
}
