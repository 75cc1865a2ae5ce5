import { LRUCache } from 'lru-cache';
import { parseVariants } from '#domain/document/variants.ts';
import { type Facet, type Filters, perFacet } from '#domain/search/facet.ts';
import { marksOf } from '#domain/search/match.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { type Reading, type ReadTerm, readTerms, scan } from '#domain/search/scan.ts';
import type { Answer, Result, Search, SearchOptions } from '#domain/search/search.ts';
import type { AskEngine, Group, OpenIndex, Reply } from './engine.ts';
import { type Clause, countable, groupings, recordsHolding, wholeAnswer } from './questions.ts';

/** The engine gives no more at once. */
const atOnce = 10_000;
/** So many records stay in memory unless told otherwise, those asked for last. */
const usuallyKept = 20_000;

/**
 * The search of the site by an engine. What no other edition says the engine lists and counts itself. What editions say
 * alike, and what holds terms longer than it can count, it finds, and `scan` does the rest.
 */
export class EngineSearch implements Search {
  private readonly records: LRUCache<number, SearchRecord>;
  private readonly kept: number;
  private readonly ranks = new WeakMap<SearchRecord, number>();
  /** All records that may say what another edition says: to look into them takes less than to ask. Null where they are too many. */
  private sharing: Promise<readonly SearchRecord[] | null> | undefined;
  private readonly ask: AskEngine;
  private readonly held: OpenIndex;
  private readonly reading: Reading;

  constructor(ask: AskEngine, held: OpenIndex, kept = usuallyKept) {
    this.records = new LRUCache({ max: kept });
    this.kept = kept;
    this.ask = ask;
    this.held = held;
    this.reading = { departments: held.departments, variants: parseVariants(held.variants) };
  }

  async search(query: string, options: SearchOptions = {}): Promise<Answer> {
    const { filters = {}, limit = 20, offset = 0, repeats = false } = options;
    const terms = readTerms(query, this.reading);
    if (!countable(terms)) {
      const { ranks } = await this.find(recordsHolding(terms));
      return scan([...(await this.read(ranks)).values()], terms, options);
    }
    // What editions say alike counts for each of them once editions are chosen.
    const alone = this.held.shares && !repeats && (filters.edition ?? []).length === 0;
    const upTo = offset + limit;
    const [own, sharing] = await Promise.all([
      this.find(wholeAnswer(terms, filters, alone), upTo),
      alone ? this.sharingFor(terms) : [],
    ]);
    const shared = scan(sharing, terms, { ...options, offset: 0, limit: upTo });
    const listed = new Map<number, Result | null>([
      ...own.ranks.map((rank) => [rank, null] as const),
      ...shared.results.map((result) => [this.ranks.get(result.record) ?? 0, result] as const),
    ]);
    const page = [...listed].sort(([a], [b]) => a - b).slice(offset, upTo);
    const records = await this.read(page.flatMap(([rank, result]) => (result ? [] : rank)));
    const results = page.flatMap(([rank, result]): Result | readonly [] => {
      const record = records.get(rank);
      if (result) return result;
      return record ? { record, repeats: new Set(), also: new Map(), marks: marksOf(record, terms) } : [];
    });
    return sum(answerOf(own.groups, filters, results), shared);
  }

  /** Those records that may say what another edition says among which are all that hold the terms, in order. */
  private async sharingFor(terms: readonly ReadTerm[]): Promise<readonly SearchRecord[]> {
    this.sharing ??= this.readSharing().catch((error: unknown) => {
      this.sharing = undefined;
      throw error;
    });
    const all = await this.sharing;
    if (all) return all;
    const { ranks } = await this.find(recordsHolding(terms, true));
    return [...(await this.read(ranks)).values()];
  }

  private async readSharing(): Promise<readonly SearchRecord[] | null> {
    const { ranks } = await this.find(recordsHolding([], true), this.kept + 1);
    return ranks.length > this.kept ? null : [...(await this.read(ranks)).values()];
  }

  /** The ranks of what a question finds, in order, and what it says of all. */
  private async find(question: Clause, most = Number.POSITIVE_INFINITY): Promise<Found> {
    const ranks: number[] = [];
    let groups: Reply['aggregations'] = {};
    for (let last: readonly number[] | undefined; ; ) {
      const size = Math.min(atOnce, most - ranks.length);
      const page = { _source: false, stored_fields: '_none_', track_total_hits: false, sort: [{ rank: 'asc' }], size };
      const reply = await this.ask(this.held.index, {
        ...question,
        ...page,
        ...(last && { search_after: last, aggs: {} }),
      });
      if (!last) groups = reply.aggregations ?? {};
      ranks.push(...reply.hits.hits.map(({ sort }) => sort[0] ?? 0));
      last = reply.hits.hits.at(-1)?.sort;
      if (!last || reply.hits.hits.length < size || ranks.length >= most) return { ranks, groups };
    }
  }

  /** The records of some ranks, in their order. */
  private async read(ranks: readonly number[]): Promise<ReadonlyMap<number, SearchRecord>> {
    const read = new Map<number, SearchRecord>();
    const missing = ranks.filter((rank) => !this.records.has(rank));
    for (let from = 0; from < missing.length; from += 1000) {
      const some = missing.slice(from, from + 1000);
      const query = { bool: { filter: [{ term: { is: 'record' } }, { terms: { rank: some } }] } };
      const { hits } = await this.ask(this.held.index, { query, _source: ['rank', 'record'], size: some.length });
      for (const { _source } of hits.hits) if (_source) read.set(_source.rank, JSON.parse(_source.record));
    }
    const found = new Map<number, SearchRecord>();
    for (const rank of ranks) {
      const record = read.get(rank) ?? this.records.get(rank);
      if (!record) throw new Error(`The engine has not all of ${ranks.length} records that it found.`);
      found.set(rank, record);
    }
    for (const [rank, record] of read) {
      this.records.set(rank, record);
      this.ranks.set(record, rank);
    }
    return found;
  }
}

interface Found {
  readonly ranks: readonly number[];
  readonly groups: Readonly<Record<string, Group>>;
}

/** What the engine says of all that it found, which are all values of each facet or an error. */
function answerOf(groups: Found['groups'], filters: Filters, results: readonly Result[]): Answer {
  const values = (facet: Facet, what: 'record' | 'counted'): readonly (readonly [string, number])[] => {
    const at = groupings(filters).findIndex(({ facets }) => facets.includes(facet));
    const { buckets = [], sum_other_doc_count: left = 0 } = groups[`${what} ${at}`]?.[facet] ?? {};
    if (left > 0) throw new Error(`The engine left values out of ${facet}.`);
    return buckets.map(({ key, doc_count }) => [key, doc_count]);
  };
  return {
    total: groups['record 0']?.doc_count ?? 0,
    count: groups['counted 0']?.doc_count ?? 0,
    counts: perFacet((facet) =>
      Object.fromEntries([...values(facet, 'record').map(([value]) => [value, 0]), ...values(facet, 'counted')]),
    ),
    results,
  };
}

/** Two answers as one; what is counted in one repeats nothing in the other. */
function sum(one: Answer, other: Answer): Answer {
  const counts = perFacet((facet) => {
    const values = new Set([...Object.keys(one.counts[facet]), ...Object.keys(other.counts[facet])]);
    const of = ({ counts }: Answer, value: string) => counts[facet][value] ?? 0;
    return Object.fromEntries(Array.from(values, (value) => [value, of(one, value) + of(other, value)]));
  });
  return { ...one, total: one.total + other.total, count: one.count + other.count, counts };
}
