import { parseVariants } from '#domain/document/variants.ts';
import { searchDataPath } from '#domain/paths.ts';
import type { Catalogue, CataloguedEdition } from '#domain/search/catalogue.ts';
import type { PackedRecord } from '#domain/search/pack.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import type { Reading } from '#domain/search/scan.ts';
import type { Search } from '#domain/search/search.ts';
import type { EditionWithUnits } from '#domain/search/units.ts';
import { AtHand } from './at-hand.ts';
import { fetchCatalogue, type LibraryCatalogue } from './catalogue.ts';
import { fetchJson } from './fetch-json.ts';
import { once } from './once.ts';

/** Everything that answering takes. */
export interface Ready {
  readonly catalogue: LibraryCatalogue;
  readonly search: Search;
  /** The editions that a query may lead into, newest first, with their units. */
  readonly editionsMeant: (query: string) => Promise<readonly EditionWithUnits[]>;
  /** What a query that finds nothing is compared with: every record, or those of the current edition and of none. */
  readonly nearby: () => Promise<Nearby>;
}

/** Records, and the edition that they are of where they are not of all. */
export interface Nearby {
  readonly records: readonly SearchRecord[];
  readonly of: CataloguedEdition | null;
}

/** What is read at once, whatever the library holds. */
interface Opened {
  readonly catalogue: Catalogue;
  readonly atHand: AtHand;
  readonly reading: Reading;
}

/** Fetches the catalogue, the current edition's records and those of none. Rejects where they cannot be had. */
export const open = once(async (): Promise<Opened> => {
  const shared = fetchJson<readonly PackedRecord[]>(searchDataPath('records'));
  shared.catch(() => undefined);
  const catalogue = await fetchCatalogue();
  const atHand = new AtHand(await shared, catalogue.held > 1);
  const [missing] = await atHand.load([catalogue.current.slug]);
  if (missing !== undefined) throw new Error(`${missing} cannot be had.`);
  const { departments, variants } = catalogue;
  return { catalogue, atHand, reading: { departments, variants: parseVariants(variants) } };
});
