/** Keeps the site readable without network, and tells the reader who sees an old copy. */

/** What says it is fetched when there is something to say: most visits need none. */
const say: typeof import('./toast.ts').showToast = async (...said) => (await import('./toast.ts')).showToast(...said);

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
// A development server changes under the reader's hands: nothing of it is kept.
if (workers && import.meta.env.PROD) keep(workers);

function keep(workers: ServiceWorkerContainer): void {
  /** Offers the newer copy that waits, which is taken over whole. */
  const offer = ({ waiting }: ServiceWorkerRegistration): void => {
    if (!waiting || !workers.controller) return;
    const take = { label: '换成新的', run: () => waiting.postMessage({ type: 'SKIP_WAITING' }) };
    say('本站已有更新，您看到的是旧的一份。', { stays: true, actions: [take] });
  };
  let putAway: (() => void) | undefined;
  const sayWithoutNetwork = async (): Promise<void> => {
    if (navigator.onLine || !workers.controller) return;
    putAway = await say('没有网络，您看到的是本机保存的一份。', { stays: true });
  };

  // Every open page changes over at once, so that none asks the new copy for the old one's files.
  if (workers.controller) workers.addEventListener('controllerchange', () => location.reload());
  addEventListener('offline', sayWithoutNetwork);
  addEventListener('online', () => putAway?.());
  addEventListener('load', async () => {
    sayWithoutNetwork();
    try {
      const registration = await workers.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`);
      offer(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => offer(registration));
      });
    } catch {
      // The browser refuses to keep anything: the site works as it does without.
    }
  });
}
