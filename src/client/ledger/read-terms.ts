import { fetchCatalogue } from '#client/search/catalogue.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { CountedTerm } from '#domain/search/count.ts';
import { countedTerms } from '#domain/search/counted-terms.ts';

let known: Promise<Catalogue> | undefined;

/** Reads typed words as the search does. Rejects where what the search knows cannot be had. */
export async function readTerms(words: string): Promise<readonly CountedTerm[]> {
  if (words.trim() === '') return [];
  known ??= fetchCatalogue().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return countedTerms(words, await known);
}
