/**
 * What a reader of a library of several editions may need: where the page has its like in years that it does not link to,
 * what changed in a clause, which editions are stored on the device. Fetched when the reader first moves.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-others]')) {
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    (await import('./other-editions.ts')).showOthers(link);
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-changes]')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    (await import('./clause-changes.ts')).toggleChanges(link);
  });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.querySelector('[data-stored]')) import('./stored/page.ts');
  // The browser may refuse to keep anything: the site works as it does without.
  const names = await caches.keys().catch(() => []);
  if (names.some((name) => name.startsWith('stored '))) (await import('./stored/refresh.ts')).refreshStored();
}
