/** Keeps the site readable without network, and tells the reader who sees an old copy. */

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
// A development server changes under the reader's hands: nothing of it is kept.
if (workers && import.meta.env.PROD) keep(workers);

function keep(workers: ServiceWorkerContainer): void {
  /** Offers the newer copy that waits, which is taken over whole. */
  const offer = ({ waiting }: ServiceWorkerRegistration): void => {
    if (!waiting || !workers.controller) return;
    tell('本站已有更新，您看到的是旧的一份。', ['换成新的', () => waiting.postMessage({ type: 'SKIP_WAITING' })]);
  };
  const tellWithoutNetwork = (): void => {
    if (!navigator.onLine && workers.controller) tell('没有网络，您看到的是本机保存的一份。');
  };

  // Every open page changes over at once, so that none asks the new copy for the old one's files.
  if (workers.controller) workers.addEventListener('controllerchange', () => location.reload());
  addEventListener('offline', tellWithoutNetwork);
  addEventListener('online', () => document.getElementById('about-copy')?.remove());
  addEventListener('load', async () => {
    tellWithoutNetwork();
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

/** Shows one line of the site's own at the foot of the window, and what may be done about it. */
function tell(words: string, ...actions: [label: string, run: () => void][]): void {
  document.getElementById('about-copy')?.remove();
  const notice = document.createElement('aside');
  notice.id = 'about-copy';
  notice.setAttribute('aria-label', '本站提示');
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  notice.append(line);
  for (const [label, run] of [...actions, ['知道了', () => notice.remove()] as const]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = run;
    notice.append(button);
  }
  document.body.append(notice);
  // Words are announced when they come into a region that is there already.
  line.textContent = words;
}
