/** Wakes the search of the home page, which answers in its place, when its field is focused or an example is followed. */
const here = document.querySelector<HTMLInputElement>('[data-search-here]');
const wakeSearch = async (field: HTMLInputElement) => (await import('./in-place.ts')).answerHere(field);

if (here) {
  here.addEventListener('focus', () => wakeSearch(here), { once: true });
  for (const example of document.querySelectorAll<HTMLAnchorElement>('.tries a')) {
    example.addEventListener('click', async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const answering = await wakeSearch(here).catch(() => null);
      if (answering) answering.ask(example.textContent);
      else location.assign(example.href);
    });
  }
}
