/**
 * Wakes the cards: what a term or a department is stands below its link on a click or tap, which then does not leave the
 * page, and on the space bar; Enter follows the link. The cards themselves are loaded when the first is asked for.
 */
const text = document.querySelector('[data-document]');

function wake(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.sentence a, .note a');
  const { key, ctrlKey, metaKey, shiftKey, detail } = event as KeyboardEvent & MouseEvent;
  // A click without a count of presses is made by Enter.
  if (!link || (key ? key !== ' ' : !detail) || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  import('./cards.ts').then(({ showCard }) => showCard(link));
}

for (const type of ['click', 'keydown']) text?.addEventListener(type, wake);

export {};
