import { readTerms, scan } from '#domain/search/scan.ts';
import { once } from './once.ts';
import { open, type Ready } from './opened.ts';

export type { Ready } from './opened.ts';

/** What answers from the current edition alone; of a library that holds no other this is all. Rejects where it cannot be had. */
const readyAtHand = once(async (): Promise<Ready> => {
  const { catalogue, atHand, reading } = await open();
  const { current } = catalogue;
  const records = atHand.records([current.slug]);
  const meant = [{ ...current, units: atHand.units(current.slug) }];
  return {
    catalogue: { ...catalogue, editions: [current], parts: [], targets: [] },
    search: { search: async (query, options) => scan(records, readTerms(query, reading), options) },
    editionsMeant: async () => meant,
    nearby: async () => ({ records, of: null }),
  };
});

const library = once(async (): Promise<Ready> => {
  const engine = import('./engine.ts');
  open().catch(() => undefined);
  return (await engine).openLibrary();
});

/** The server that the site was built for is asked, and the files only where that gives no answer. */
const server = once(async () => {
  const { openServer } = await import('./server.ts');
  return openServer(import.meta.env.SEARCH_URL, library);
});

/** What answers from the whole library. Rejects where it cannot be had. */
export const ready = async (): Promise<Ready> =>
  import.meta.env.SEARCH_URL ? (await server()).ready : await library();

/** What answers while one types. */
export interface Typed {
  /** What answers from the current edition while the others are looked into; null where nothing takes longer than it. */
  readonly first: Ready | null;
  readonly whole: () => Promise<Ready>;
}

/** The same for a field in which one types, which is answered at once. Rejects where nothing answers. */
export async function readyForTyping(): Promise<Typed> {
  if (import.meta.env.SEARCH_URL) {
    const { isAway } = await server();
    return { first: isAway() ? await readyAtHand() : null, whole: ready };
  }
  const atHand = await readyAtHand();
  if (atHand.catalogue.held > 1) return { first: atHand, whole: ready };
  return { first: null, whole: readyAtHand };
}
