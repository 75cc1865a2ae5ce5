/**
 * Wakes the cards: what a term or a department is stands beside its link on hover and focus, and on a tap, which then
 * does not leave the page. The cards themselves are loaded when the first is asked for.
 */
const text = document.querySelector('[data-document]');

function wake(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.sentence a, .note a');
  if (!link) return;
  const touched = (event as PointerEvent).pointerType === 'touch';
  if (event.type === 'click' && !touched) return;
  if (event.type === 'pointerover' && touched) return;
  if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
  if (event.type === 'click') event.preventDefault();
  import('./cards.ts').then(({ showCard }) => showCard(link, event.type === 'pointerover' ? 300 : 0));
}

for (const type of ['pointerover', 'focusin', 'click']) text?.addEventListener(type, wake);
