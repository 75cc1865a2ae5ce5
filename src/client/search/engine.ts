import { parseVariants } from '#domain/document/variants.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import { phrase } from '#domain/search/encode.ts';
import { unpackRecord } from '#domain/search/pack.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { type Reading, type ReadTerm, readTerms, scan } from '#domain/search/scan.ts';
import type { Answer, Search, SearchOptions } from '#domain/search/search.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/**
 * Starts Pagefind on the index in the folder at `address`, which ends with a slash, and gives the site's search by it.
 * Throws where the index is not there.
 */
export async function startSearch(address: string, catalogue: Catalogue | Promise<Catalogue>): Promise<Search> {
  const [pagefind, { version, departments, variants }] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<Pagefind>,
    catalogue,
  ]);
  await pagefind.options({ metaCacheTag: version });
  const { results } = await pagefind.search(null, { sort: { rank: 'asc' } });
  return new PagefindSearch(pagefind, { departments, variants: parseVariants(variants) }, results);
}

type Ids = ReadonlySet<string>;

/**
 * Words are found by Pagefind, a phrase for each term; terms are sets of what it found. What is found is read, from files
 * that hold many records and stay, and the answer is made of its words.
 */
class PagefindSearch implements Search {
  private readonly found = new Map<string, Promise<Ids>>();
  private readonly records = new Map<string, Promise<SearchRecord>>();
  private readonly pagefind: Pagefind;
  private readonly reading: Reading;
  /** In the order to list them in. */
  private readonly all: readonly PagefindResult[];

  constructor(pagefind: Pagefind, reading: Reading, all: readonly PagefindResult[]) {
    this.pagefind = pagefind;
    this.reading = reading;
    this.all = all;
  }

  async search(query: string, options?: SearchOptions): Promise<Answer> {
    const terms = readTerms(query, this.reading);
    const matching = await this.matching(terms);
    return scan(await Promise.all(matching.map((result) => this.read(result))), terms, options);
  }

  /** The records that hold every term, in order; the longest term is asked first, since it leaves the fewest. */
  private async matching(terms: readonly ReadTerm[]): Promise<readonly PagefindResult[]> {
    let matching = this.all;
    for (const term of terms.toSorted((a, b) => b.words.length - a.words.length)) {
      const holding = await this.holding(term);
      matching = matching.filter(({ id }) => holding.has(id));
      if (matching.length === 0) break;
    }
    return matching;
  }

  /** The records that hold the term's words, and the duties of the departments that it names. */
  private holding({ words, departments }: ReadTerm): Promise<Ids> {
    const known = this.found.get(words);
    if (known) return known;
    const answers = [
      this.pagefind.search(phrase(words)),
      ...departments.map((department) => this.pagefind.search(null, { filters: { department } })),
    ];
    const holding = Promise.all(answers).then((all) => {
      const ids = new Set(all.flatMap(({ results }) => results.map(({ id }) => id)));
      // Pagefind finds nothing, too, where the network fails it: ask again the next time.
      if (ids.size === 0) this.found.delete(words);
      return ids;
    });
    this.found.set(words, holding);
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
}
