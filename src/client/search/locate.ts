import { address } from '#client/address.ts';
import { phrase } from '#domain/search/encode.ts';
import { departmentMark } from '#domain/search/locating.ts';
import type { ReadTerm } from '#domain/search/scan.ts';
import type { Pagefind } from './pagefind.ts';

/** Tells which editions may hold a term, by their slugs. Once it rejects it does so for good: start anew. */
export type Locate = (term: ReadTerm) => Promise<ReadonlySet<string>>;

/** Milliseconds after which nothing more is expected: a worker that has ended does not say so. */
const patience = 30_000;
let started = 0;

/**
 * Starts Pagefind on its index of editions. Rejects where it is not there.
 *
 * @param editions in the order in which they are indexed
 * @param version of the index
 */
export async function startLocating(editions: readonly string[], version: string): Promise<Locate> {
  // What has failed a script it keeps, and so do some browsers: under another address it is loaded anew.
  const again = started++ > 0 ? `?${started}` : '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address('pagefind/pagefind.js') + again);
  const ask: Pagefind['search'] = (...asked) =>
    inTime(pagefind.search(...asked)).catch((error: unknown) => {
      pagefind.destroy().catch(() => undefined);
      throw error;
    });
  await pagefind.options({ metaCacheTag: version });
  const { results } = await ask(null, { sort: { rank: 'asc' } });
  if (results.length !== editions.length) throw new Error('The index is of another library.');
  const slugs = new Map(results.map(({ id }, rank) => [id, editions[rank] ?? '']));
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return ({ words, departments }) => {
    const before = known.get(words);
    if (before) return before;
    const asked = [words, ...departments.map(departmentMark)].map((text) => ask(phrase(text)));
    const located = Promise.all(asked).then(
      (answers) => new Set(answers.flatMap(({ results }) => results.map(({ id }) => slugs.get(id) ?? ''))),
    );
    known.set(words, located);
    return located;
  };
}

/** The same, given up after a while. */
function inTime<Found>(work: Promise<Found>): Promise<Found> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = setTimeout(() => reject(new Error('Pagefind does not answer.')), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(giveUp));
}
