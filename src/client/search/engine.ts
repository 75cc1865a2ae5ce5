import { parseVariants, type Variants } from '#domain/document/variants.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import { type Counted, type CountedTerm, countedIn } from '#domain/search/count.ts';
import { phrase } from '#domain/search/encode.ts';
import {
  type Counts,
  type Facet,
  type Filters,
  facets,
  facetValues,
  type PerFacet,
  perFacet,
} from '#domain/search/facet.ts';
import { marksOf, type Term } from '#domain/search/match.ts';
import { departmentsNamed } from '#domain/search/names.ts';
import { unpackRecord } from '#domain/search/pack.ts';
import { parseTerms } from '#domain/search/query.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { type Counting, listedEach, listedOnce, withoutRepeats } from '#domain/search/repeats.ts';
import type { Answer, Result, Search, SearchOptions } from '#domain/search/search.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/**
 * Starts Pagefind on the index in the folder at `address`, which ends with a slash, and gives the site's search by it.
 * Throws where the index is not there.
 */
export async function startSearch(address: string, catalogue: Catalogue | Promise<Catalogue>): Promise<Search> {
  const [pagefind, known] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<Pagefind>,
    catalogue,
  ]);
  await pagefind.options({ metaCacheTag: known.version });
  const [all, groups] = await Promise.all([pagefind.search(null, { sort: { rank: 'asc' } }), readFacets(pagefind)]);
  return new PagefindSearch(pagefind, known, all.results, groups);
}

type Ids = ReadonlySet<string>;
type Groups = PerFacet<ReadonlyMap<string, Ids>>;

/** Per facet and value, the records that have it. */
async function readFacets(pagefind: Pagefind): Promise<Groups> {
  const known = await pagefind.filters();
  const groups = perFacet(() => new Map<string, Ids>());
  const values = facets.flatMap((facet) => Object.keys(known[facet] ?? {}).map((value) => ({ facet, value })));
  const answers = await Promise.all(
    values.map(({ facet, value }) => pagefind.search(null, { filters: { [facet]: value } })),
  );
  for (const [index, { facet, value }] of values.entries()) {
    groups[facet].set(value, new Set(answers[index]?.results.map(({ id }) => id)));
  }
  return groups;
}

/** A record that a query found, with what counts in it. */
interface Found extends Counting {
  readonly id: string;
}

/**
 * Words are found by Pagefind, a phrase for each term; terms and filters are sets of what it found. What counts in a
 * record is read from its words, which come in one file with those of many others and stay.
 */
class PagefindSearch implements Search {
  private readonly found = new Map<string, Promise<Ids>>();
  private readonly records = new Map<string, Promise<SearchRecord>>();
  private readonly variants: Variants;
  private readonly pagefind: Pagefind;
  private readonly catalogue: Catalogue;
  /** In the order to list them in. */
  private readonly all: readonly PagefindResult[];
  private readonly groups: Groups;

  constructor(pagefind: Pagefind, catalogue: Catalogue, all: readonly PagefindResult[], groups: Groups) {
    this.pagefind = pagefind;
    this.catalogue = catalogue;
    this.all = all;
    this.groups = groups;
    this.variants = parseVariants(catalogue.variants);
  }

  async search(
    query: string,
    { filters = {}, limit = 20, offset = 0, repeats = false }: SearchOptions = {},
  ): Promise<Answer> {
    const terms = parseTerms(query, this.variants);
    const named = terms.map((words): Term & CountedTerm => {
      const departments = departmentsNamed(words, this.catalogue.departments);
      return { words, tokens: departments.map(({ token }) => token), departments: departments.map(({ id }) => id) };
    });
    const matching = await Promise.all(
      (await this.matching(terms)).map(async (result): Promise<Found> => {
        const record = await this.read(result);
        return { id: result.id, record, counted: countedIn(record, named) };
      }),
    );
    const each = repeats || (filters.edition ?? []).length > 0;
    const chosen = matching
      .filter(({ id }) => this.passes(id, filters))
      .map(({ record, counted }) => ({ record, counted: counted.filter((one) => leaves(filters, one)) }));
    const counted = chosen.flatMap(({ counted }) => counted);
    const listed = each ? listedEach(chosen) : listedOnce(chosen);
    return {
      total: listed.length,
      count: (each ? counted : withoutRepeats(counted)).length,
      counts: this.count(matching, filters, each),
      results: listed
        .slice(offset, offset + limit)
        .map((one): Result => ({ ...one, marks: marksOf(one.record, named) })),
    };
  }

  /** The records that hold every term, in order; the longest term is asked first, since it leaves the fewest. */
  private async matching(terms: readonly string[]): Promise<readonly PagefindResult[]> {
    let matching = this.all;
    for (const term of terms.toSorted((a, b) => b.length - a.length)) {
      const holding = await this.holding(term);
      matching = matching.filter(({ id }) => holding.has(id));
      if (matching.length === 0) break;
    }
    return matching;
  }

  /** The records that hold the term's words, and the duties of the departments that it names. */
  private holding(term: string): Promise<Ids> {
    const known = this.found.get(term);
    if (known) return known;
    const holding = this.pagefind.search(phrase(term)).then(({ results }) => {
      const named = departmentsNamed(term, this.catalogue.departments);
      const duties = named.flatMap(({ id }) => [...(this.groups.department.get(id) ?? [])]);
      const ids = new Set([...results.map(({ id }) => id), ...duties]);
      // Pagefind finds nothing, too, where the network fails it: ask again the next time.
      if (ids.size === 0) this.found.delete(term);
      return ids;
    });
    this.found.set(term, holding);
    return holding;
  }

  /** The record rides in the index as the title of its words. */
  private read({ id, data }: PagefindResult): Promise<SearchRecord> {
    const known = this.records.get(id);
    if (known) return known;
    const record = data().then(({ anchors }) => unpackRecord(anchors[0]?.title ?? ''));
    this.records.set(id, record);
    return record;
  }

  /** Whether the filters leave the record, those of one facet perhaps not counted. */
  private passes(id: string, filters: Filters, but?: Facet): boolean {
    return facets.every((facet) => {
      const values = filters[facet] ?? [];
      return facet === but || values.length === 0 || values.some((value) => this.groups[facet].get(value)?.has(id));
    });
  }

  /** `each` says whether what editions say alike counts for each of them, as it does once an edition is chosen. */
  private count(matching: readonly Found[], filters: Filters, each: boolean): Counts {
    return perFacet((facet) => {
      const left = matching.filter(({ id }) => this.passes(id, filters, facet));
      const counts: Record<string, number> = {};
      for (const [value, ids] of left.length > 0 ? this.groups[facet] : []) {
        if (left.some(({ id }) => ids.has(id))) counts[value] = 0;
      }
      const valued = left
        .flatMap(({ counted }) => counted)
        .filter((one) => leaves(filters, one, facet))
        .flatMap((one) => facetValues(one, facet).map((value) => ({ value, one })));
      for (const [value, having] of Map.groupBy(valued, ({ value }) => value)) {
        const counted = having.map(({ one }) => one);
        counts[value] = (each || facet === 'edition' ? counted : withoutRepeats(counted)).length;
      }
      return counts;
    });
  }
}

/** Whether the filters leave what is counted, those of one facet perhaps not considered. */
const leaves = (filters: Filters, counted: Counted, but?: Facet): boolean =>
  facets.every((facet) => {
    const values = filters[facet] ?? [];
    return facet === but || values.length === 0 || facetValues(counted, facet).some((value) => values.includes(value));
  });
