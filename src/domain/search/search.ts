import type { Counts, Filters } from './facet.ts';
import type { Listed } from './repeats.ts';

/** Narrowing and paging of one question. */
export interface SearchOptions {
  readonly filters?: Filters;
  /** How many results to give, 20 unless told. */
  readonly limit?: number;
  /** How many to leave out before them. */
  readonly offset?: number;
  /** Whether to list and count for each edition what several say alike; so it is, too, where a filter names editions. */
  readonly repeats?: boolean;
}

/**
 * What every search engine of the site does: finds the records that hold each term of the query, as characters in a
 * row after folding, and nothing else. A term that is one of a department's names finds its duties too. A query
 * without terms finds every record that the filters leave. It lists records, a duty once, and counts sentences, as
 * every page does: what `countedIn` gives of each. What editions say alike it lists and counts once, with the newest,
 * unless it is told which editions to look in.
 *
 * It forgives nothing. Where it finds nothing, `suggester` says which queries may be meant, from the records that a
 * query without terms finds; each is a search of its own, with a count of its own, and stands in no answer.
 */
export interface Search {
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

export interface Answer {
  /** All records found, given or not. */
  readonly total: number;
  /** What counts in them: their sentences that hold every term and pass every filter, and whatever has no sentences. */
  readonly count: number;
  readonly counts: Counts;
  /** Headings first, then in document order. */
  readonly results: readonly Result[];
}

export interface Result extends Listed {
  /** Per block, what the terms mark: ranges of UTF-16 units, in order, apart from each other. */
  readonly marks: readonly (readonly Range[])[];
}

export type Range = readonly [start: number, end: number];
