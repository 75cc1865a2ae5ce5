/**
 * The service worker: keeps what a list names at once, whole or not at all, and answers from it. It is bundled by itself when
 * a build ends and knows the list by its hash alone, so that it stays as small as it is whatever the library holds.
 */

import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** Where the list of what is kept at once is; the build puts its hash here. */
declare const listOfKept: PrecacheEntry;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
const worker = globalThis as unknown as {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
};
addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') worker.skipWaiting();
});
// What is asked for as it is on the server is not answered from here. This is heard before all that Workbox listens to.
addEventListener('fetch', (event) => {
  if ((event as unknown as { request: Request }).request.cache === 'no-store') event.stopImmediatePropagation();
});
clientsClaim();
cleanupOutdatedCaches();

const precache = new PrecacheController();
precache.addToCacheList([listOfKept]);
let listed: Promise<void> | undefined;
/** Reads the list, which is kept itself: a worker that was put to sleep has to know it again. */
const knowList = (): Promise<void> => {
  listed ??= precache
    .matchPrecache(listOfKept.url)
    .then(async (list) => precache.addToCacheList(list ? await list.json() : []));
  return listed;
};
const during = (type: 'install' | 'activate', work: (event: ExtendableEvent) => Promise<unknown>): void =>
  addEventListener(type, (event) => (event as ExtendableEvent).waitUntil(work(event as ExtendableEvent)));
during('install', async (event) => {
  await precache.install(event);
  await knowList();
  await precache.install(event);
});
during('activate', async (event) => {
  await knowList();
  await precache.activate(event);
});

// The check of drafts is large: what of it was used is kept until the next deployment takes over.
const used = `used ${worker.registration.scope}`;
during('activate', () => caches.delete(used));

registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async (asked: { request: Request; url: URL }): Promise<Response> => {
    await knowList();
    // No query changes what a page holds.
    const kept = await precache.matchPrecache(asked.url.origin + asked.url.pathname);
    if (kept) return kept;
    if (asked.url.pathname.endsWith('/verify/draft/')) return fromNetworkOrUsed(asked);
    if (/\/(?:_astro|verify\/draft\/cmaps)\//u.test(asked.url.pathname)) return usedOrFromNetwork(asked);
    return fromNetworkOrStored(asked);
  },
);

/** A page as it is on the server; without network as it was when it was used. */
async function fromNetworkOrUsed({ request }: { request: Request }): Promise<Response> {
  try {
    return await keepUsed(request);
  } catch {
    const kept = await caches.match(request, { cacheName: used, ignoreSearch: true, ignoreVary: true });
    return kept ?? (await precache.matchPrecache('404.html')) ?? Response.error();
  }
}

/** A file that never changes under its name. */
async function usedOrFromNetwork({ request }: { request: Request }): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? keepUsed(request);
}

/** Gives what the server gives, and keeps it where the device has room for it. */
async function keepUsed(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok) {
    const copy = answer.clone();
    await caches
      .open(used)
      .then((kept) => kept.put(request, copy))
      .catch(() => undefined);
  }
  return answer;
}

/**
 * What is not kept at once: as it is on the server; without network as the reader stored it. Where there is nothing to
 * store, there is no page that says how, either.
 */
async function fromNetworkOrStored({ request }: { request: Request }): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const stored = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    if (stored || request.mode !== 'navigate') return stored ?? Response.error();
    const sayNotKept = (await precache.matchPrecache('not-stored/')) ?? (await precache.matchPrecache('404.html'));
    return sayNotKept ?? Response.error();
  }
}
