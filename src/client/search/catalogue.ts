import { searchDataPath } from '#domain/paths.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { Holdings } from '#domain/search/holdings.ts';
import type { CataloguedUnit } from '#domain/search/units.ts';
import { fetchJson } from './fetch-json.ts';
import { once } from './once.ts';

/** The catalogue with what is known of the library, of which only the current edition may be known yet. */
export interface LibraryCatalogue extends Catalogue, Pick<Holdings, 'editions' | 'parts' | 'targets'> {}

/** Fetches what the search knows before it searches. Rejects where it cannot be had. */
export const fetchCatalogue = once((): Promise<Catalogue> => fetchJson(searchDataPath('catalogue')));

/** Fetches what it knows of the whole library. Rejects where it cannot be had. */
export const fetchHoldings = once((): Promise<Holdings> => fetchJson(searchDataPath('editions')));

/** Fetches the units of every edition, by their slugs. Rejects where they cannot be had. */
export const fetchUnits = once(
  (): Promise<Readonly<Record<string, readonly CataloguedUnit[]>>> => fetchJson(searchDataPath('units')),
);
