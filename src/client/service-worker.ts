/**
 * The service worker: keeps what is listed at once, whole or not at all, and answers from it. It is bundled by itself when a
 * build ends, since the list names every other file.
 */

import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** What is kept at once, each file with its hash; the build puts the list here. */
declare const keptAtOnce: PrecacheEntry[];
/** Whether the library holds editions that are stored on request. */
declare const severalEditions: boolean;

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
// No query changes what a page holds.
precacheAndRoute(keptAtOnce, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// The check of drafts is large: what of it was used is kept until the next deployment takes over.
const used = `used ${worker.registration.scope}`;
addEventListener('activate', (event) =>
  (event as unknown as { waitUntil(work: Promise<unknown>): void }).waitUntil(caches.delete(used)),
);
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('/verify/draft/'), fromNetworkOrUsed);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && /\/(?:_astro|verify\/draft\/cmaps)\//u.test(url.pathname),
  usedOrFromNetwork,
);

if (severalEditions) registerRoute(({ sameOrigin }) => sameOrigin, fromNetworkOrStored);
else registerRoute(({ request }) => request.mode === 'navigate', fromNetwork);

/** A page that is not kept, as it is on the server; without network, what says that there is none. */
async function fromNetwork({ request }: { request: Request }): Promise<Response> {
  return fetch(request).catch(async () => (await matchPrecache('404.html')) ?? Response.error());
}

/** A page as it is on the server; without network as it was when it was used. */
async function fromNetworkOrUsed({ request }: { request: Request }): Promise<Response> {
  try {
    return await keepUsed(request);
  } catch {
    const kept = await caches.match(request, { cacheName: used, ignoreSearch: true, ignoreVary: true });
    return kept ?? (await matchPrecache('404.html')) ?? Response.error();
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

/** What is not kept at once: as it is on the server; without network as the reader stored it. */
async function fromNetworkOrStored({ request }: { request: Request }): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const anyWay = { ignoreSearch: true, ignoreVary: true };
    const stored = await caches.match(request, anyWay);
    if (stored || request.mode !== 'navigate') return stored ?? Response.error();
    return (await caches.match(new URL('not-stored/', location.href), anyWay)) ?? Response.error();
  }
}
