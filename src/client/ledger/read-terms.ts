import { fetchCatalogue } from '#client/search/catalogue.ts';
import type { CountedTerm } from '#domain/search/count.ts';
import { countedTerms } from '#domain/search/counted-terms.ts';

/** Reads typed words as the search does. Rejects where what the search knows cannot be had. */
export async function readTerms(words: string): Promise<readonly CountedTerm[]> {
  if (words.trim() === '') return [];
  return countedTerms(words, await fetchCatalogue());
}
