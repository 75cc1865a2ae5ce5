import type { Browser } from 'playwright-core';
import type { Corpus } from '#domain/model/corpus.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { type Recombined, recombinedLibrary, recordsOf } from '#tests/search/recombined.ts';

/** What searches are measured on: a browser, the folder of a built site, and what it holds. */
export interface Searched {
  readonly browser: Browser;
  readonly site: string;
  readonly corpus: Corpus;
}

/** A library of recombined text, with all its records in their order. */
export interface Library {
  /** How many editions it holds. */
  readonly count: number;
  readonly library: Recombined;
  readonly records: readonly SearchRecord[];
}

/** Libraries like a corpus, of so many editions each. */
export function* librariesLike(corpus: Corpus, counts: readonly number[]): Generator<Library> {
  for (const count of counts) {
    const library = recombinedLibrary(corpus, count);
    yield { count, library, records: recordsOf(library) };
  }
}
