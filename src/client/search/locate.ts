import { address } from '#client/address.ts';
import { phrase } from '#domain/search/encode.ts';
import { departmentMark } from '#domain/search/locating.ts';
import type { ReadTerm } from '#domain/search/scan.ts';
import type { Pagefind } from './pagefind.ts';

/** Tells which editions may hold a term, by their slugs. */
export type Locate = (term: ReadTerm) => Promise<ReadonlySet<string>>;

/**
 * Starts Pagefind on its index of editions. Rejects where it is not there.
 *
 * @param editions in the order in which they are indexed
 * @param version of the index
 */
export async function startLocating(editions: readonly string[], version: string): Promise<Locate> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address('pagefind/pagefind.js'));
  await pagefind.options({ metaCacheTag: version });
  const { results } = await pagefind.search(null, { sort: { rank: 'asc' } });
  if (results.length !== editions.length) throw new Error('The index is of another library.');
  const slugs = new Map(results.map(({ id }, rank) => [id, editions[rank] ?? '']));
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return ({ words, departments }) => {
    const before = known.get(words);
    if (before) return before;
    const asked = [words, ...departments.map(departmentMark)].map((text) => pagefind.search(phrase(text)));
    const located = Promise.all(asked).then((answers) => {
      const found = new Set(answers.flatMap(({ results }) => results.map(({ id }) => slugs.get(id) ?? '')));
      // Pagefind finds nothing, too, where the network fails it: ask again the next time.
      if (found.size === 0) known.delete(words);
      return found;
    });
    known.set(words, located);
    return located;
  };
}
