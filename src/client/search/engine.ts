import { isFiltered } from '#domain/search/facet.ts';
import { mayBeReference } from '#domain/search/jump.ts';
import { type ReadTerm, readTerms, scan } from '#domain/search/scan.ts';
import type { Answer, SearchOptions } from '#domain/search/search.ts';
import { fetchHoldings, fetchUnits } from './catalogue.ts';
import { type Locate, startLocating } from './locate.ts';
import { once } from './once.ts';
import { open, type Ready } from './opened.ts';
import { PartlyAsked } from './partly-asked.ts';

/**
 * Starts the search in the whole library by its files. Where it is large, Pagefind says which editions may hold the words;
 * their records are fetched, and stay, and the answer is read from them: a search throws `PartlyAsked` where some cannot be
 * had. Rejects where what every search takes cannot.
 */
export async function openLibrary(): Promise<Ready> {
  const [library, { catalogue, atHand, reading }] = await Promise.all([fetchHoldings(), open()]);
  const { editions, parts, targets, everything, indexed } = library;
  const slugs = editions.map(({ slug }) => slug);
  let locating: Promise<Locate> | undefined;

  /** Fetches the editions that may hold every term; gives those of which that cannot be told, or that cannot be had. */
  async function loadFor(terms: readonly ReadTerm[]): Promise<readonly string[]> {
    if (!indexed || terms.length === 0) return atHand.load(slugs);
    try {
      locating ??= startLocating(slugs, catalogue.version);
      return await atHand.load(await editionsHolding(terms, slugs, await locating));
    } catch (error) {
      console.error(error);
      locating = undefined;
      return slugs.filter((slug) => !atHand.has([slug]));
    }
  }

  async function search(query: string, options: SearchOptions = {}): Promise<Answer> {
    const terms = readTerms(query, reading);
    const { filters = {}, limit, repeats } = options;
    if (terms.length === 0 && limit === 0 && !repeats && !isFiltered(filters)) return { ...everything, results: [] };
    const unasked = atHand.has(slugs) ? [] : await loadFor(terms);
    const answer = scan(atHand.records(slugs), terms, options);
    if (unasked.length > 0) throw new PartlyAsked(answer, unasked);
    return answer;
  }

  return {
    catalogue: { ...catalogue, editions, parts, targets },
    search: { search },
    async editionsMeant(query) {
      const known = mayBeReference(query, editions) && !atHand.has(slugs) ? await fetchUnits() : {};
      return editions.map((edition) => ({ ...edition, units: known[edition.slug] ?? atHand.units(edition.slug) }));
    },
    nearby: once(async () => {
      const { results } = await search('', { limit: Number.MAX_SAFE_INTEGER, repeats: true });
      return { records: results.map(({ record }) => record), of: null };
    }),
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
