import { readTerms, scan } from '#domain/search/scan.ts';
import { once, open, type Ready } from './opened.ts';

export type { Ready } from './opened.ts';

/** What answers first, from the current edition alone; of a library that holds no other this is all. Rejects where it cannot be had. */
export const readyAtHand = once(async (): Promise<Ready> => {
  const { catalogue, atHand, reading } = await open();
  const { current } = catalogue;
  const records = atHand.records([current.slug]);
  const meant = [{ ...current, units: atHand.units(current.slug) }];
  return {
    catalogue: { ...catalogue, editions: [current], parts: [], targets: [] },
    search: { search: async (query, options) => scan(records, readTerms(query, reading), options) },
    editionsMeant: async () => meant,
  };
});

/** What answers from the whole library. Rejects where it cannot be had. */
export const ready = once(async (): Promise<Ready> => {
  const engine = import('./engine.ts');
  open().catch(() => undefined);
  const library = await (await engine).openLibrary();
  if (!import.meta.env.SEARCH_URL) return library;
  // The server that the site was built for is asked, and the files only where that gives no answer.
  const { serverSearch } = await import('./server.ts');
  return {
    ...library,
    search: serverSearch(import.meta.env.SEARCH_URL, library.catalogue, async () => library.search),
  };
});
