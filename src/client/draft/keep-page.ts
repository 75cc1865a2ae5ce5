/** On a first visit the page comes before the worker that keeps what is used of it: all of it is asked for once more then. */
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
if (import.meta.env.PROD && workers && !workers.controller)
  workers.addEventListener('controllerchange', askAgain, { once: true });

async function askAgain(): Promise<void> {
  const used = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = used.filter((name) => name.startsWith(`${location.origin}/`));
  await Promise.allSettled([location.href, ...own].map((address) => fetch(address)));
}
