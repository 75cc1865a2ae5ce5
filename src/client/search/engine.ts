import { searchDataPath } from '#domain/paths.ts';
import { isFiltered } from '#domain/search/facet.ts';
import type { Holdings } from '#domain/search/holdings.ts';
import { mayBeReference } from '#domain/search/jump.ts';
import { type ReadTerm, readTerms, scan } from '#domain/search/scan.ts';
import type { CataloguedUnit } from '#domain/search/units.ts';
import { fetchJson } from './fetch-json.ts';
import { type Locate, startLocating } from './locate.ts';
import { once, open, type Ready } from './opened.ts';

/**
 * Starts the search in the whole library by its files. Where it is large, Pagefind says which editions may hold the words;
 * their records are fetched, and stay, and the answer is read from them. Rejects where any of it cannot be had.
 */
export async function openLibrary(): Promise<Ready> {
  const [library, { catalogue, atHand, reading }] = await Promise.all([
    fetchJson<Holdings>(searchDataPath('editions')),
    open(),
  ]);
  const { editions, parts, targets, everything, indexed } = library;
  const slugs = editions.map(({ slug }) => slug);
  const locating = once(() => startLocating(slugs, catalogue.version));
  const units = once(() => fetchJson<Readonly<Record<string, readonly CataloguedUnit[]>>>(searchDataPath('units')));
  return {
    catalogue: { ...catalogue, editions, parts, targets },
    search: {
      async search(query, options = {}) {
        const terms = readTerms(query, reading);
        const { filters = {}, limit, repeats } = options;
        if (terms.length === 0 && limit === 0 && !repeats && !isFiltered(filters))
          return { ...everything, results: [] };
        if (!atHand.has(slugs))
          await atHand.load(
            indexed && terms.length > 0 ? await editionsHolding(terms, slugs, await locating()) : slugs,
          );
        return scan(atHand.records(slugs), terms, options);
      },
    },
    async editionsMeant(query) {
      const known = mayBeReference(query, editions) && !atHand.has(slugs) ? await units() : {};
      return editions.map((edition) => ({ ...edition, units: known[edition.slug] ?? atHand.units(edition.slug) }));
    },
  };
}

/** The editions that may hold every term; the longest is asked first, since it leaves the fewest. */
async function editionsHolding(
  terms: readonly ReadTerm[],
  editions: readonly string[],
  locate: Locate,
): Promise<readonly string[]> {
  let holding = editions;
  for (const term of terms.toSorted((a, b) => b.words.length - a.words.length)) {
    const found = await locate(term);
    holding = holding.filter((slug) => found.has(slug));
    if (holding.length === 0) break;
  }
  return holding;
}
