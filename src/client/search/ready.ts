import { address } from '#client/address.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { Search } from '#domain/search/search.ts';
import { fetchCatalogue } from './catalogue.ts';

/** Everything that answering takes. */
export interface Ready {
  readonly catalogue: Catalogue;
  readonly search: Search;
}

let started: Promise<Ready> | undefined;

/** Loads catalogue and engine, once; after a failure anew. Rejects where they cannot be had. */
export function ready(): Promise<Ready> {
  started ??= (import.meta.env.SEARCH_URL ? startWithServer(import.meta.env.SEARCH_URL) : start()).catch(
    (error: unknown) => {
      started = undefined;
      throw error;
    },
  );
  return started;
}

async function start(): Promise<Ready> {
  const catalogue = fetchCatalogue();
  // The engine will ask for it again, but only once it has arrived itself.
  import(/* @vite-ignore */ address('pagefind/pagefind.js')).catch(() => undefined);
  const { startSearch } = await import('./engine.ts');
  const search = await startSearch(address('pagefind/'), catalogue);
  return { catalogue: await catalogue, search };
}

/** Asks the server that the site was built for, and the engine only where that gives no answer. */
async function startWithServer(server: string): Promise<Ready> {
  const { serverSearch } = await import('./server.ts');
  const catalogue = await fetchCatalogue();
  return { catalogue, search: serverSearch(server, catalogue, async () => (await start()).search) };
}
