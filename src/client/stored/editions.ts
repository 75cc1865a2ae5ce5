/**
 * Editions that the reader has stored on this device: each in a cache of its own, named by the site's address, the edition
 * and the digest of its list, so that a newer copy is whole before the old one goes. The service worker reads them.
 */

/** What a site offers to store of an edition. */
export interface Offer {
  /** Changes with any file of the edition. */
  readonly digest: string;
  readonly bytes: number;
}

/** An edition as it was stored. */
export interface Stored extends Offer {
  readonly edition: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

interface List extends Offer {
  readonly files: readonly (readonly [path: string, integrity: string])[];
}

const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
/** In each whole cache, and nowhere on the server. */
const recordOf = (edition: string): string => `${base}${edition}/stored.json`;
const nameOf = (edition: string, digest = ''): string => `stored ${base} ${edition} ${digest}`;

/** What the site offers now, by edition. */
export const offeredEditions = (): Promise<Readonly<Record<string, Offer>>> => fetchJson('offline.json');

/** The editions that are stored whole. */
export async function storedEditions(): Promise<readonly Stored[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`stored ${base} `));
  const found = await Promise.all(
    names.map(async (name): Promise<Stored | null> => {
      const record = await (await caches.open(name)).match(recordOf(name.split(' ')[2] ?? ''));
      return record ? record.json() : null;
    }),
  );
  return found.filter((stored) => stored !== null);
}

/**
 * Stores an edition as the site offers it now, in place of an older copy.
 * @throws what the browser says where it refuses the room or a file is not the one in the list; an older copy stands then
 */
export async function storeEdition(edition: string): Promise<Stored> {
  const { digest, bytes, files } = await fetchJson<List>(`${edition}/offline.json`);
  const name = nameOf(edition, digest);
  const stored = { edition, digest, bytes, at: Date.now() };
  const cache = await caches.open(name);
  try {
    await Promise.all(
      files.map(async ([path, integrity]) => {
        const answer = await fetch(base + path, { integrity, cache: 'no-cache' });
        if (!answer.ok) throw new TypeError(`${path}: ${answer.status}`);
        await cache.put(base + path, answer);
      }),
    );
    await cache.put(recordOf(edition), Response.json(stored));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await removeEdition(edition, name);
  return stored;
}

/** Removes what is stored of an edition, but for one cache. */
export async function removeEdition(edition: string, but = ''): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(nameOf(edition)) && name !== but);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function fetchJson<Data>(path: string): Promise<Data> {
  const answer = await fetch(base + path, { cache: 'no-cache' });
  if (!answer.ok) throw new TypeError(`${path}: ${answer.status}`);
  return answer.json();
}
