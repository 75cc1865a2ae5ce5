import { searchDataPath } from '#domain/paths.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { Holdings } from '#domain/search/holdings.ts';
import { fetchJson } from './fetch-json.ts';

/** The catalogue with what is known of the library, of which only the current edition may be known yet. */
export interface LibraryCatalogue extends Catalogue, Pick<Holdings, 'editions' | 'parts' | 'targets'> {}

/** Fetches what the search knows before it searches. Rejects where it cannot be had. */
export const fetchCatalogue = (): Promise<Catalogue> => fetchJson(searchDataPath('catalogue'));
