/**
 * The little that always runs for citations: it imports the rest when the reader first reaches for a sentence, or at once
 * when the address asks for what a browser does not do itself.
 */
let tools: Promise<typeof import('./tools.ts')> | undefined;

function arrive(): void {
  const fragment = location.hash.slice(1);
  const asks = /[?&]words=/.test(location.search) || (fragment && !document.getElementById(fragment));
  // A range that the reader leaves is to be put out.
  if (asks || document.querySelector('.cited')) import('./arrival.ts').then(({ arrive }) => arrive());
}

/** Has the tools at hand as soon as a mouse or the focus comes to the text, and passes on what the reader asks for. */
function passOn(event: Event): void {
  const { target, type } = event;
  const node = target instanceof Element ? target : null;
  if (!tools && node && !node.closest('[data-document],[data-cite],[data-formats]')) return;
  if (type === 'keydown') {
    // The space bar, which would scroll, asks for the tools of a number.
    if ((event as KeyboardEvent).key !== ' ' || !node?.matches('.sn,.n')) return;
    event.preventDefault();
  }
  tools ??= import('./tools.ts');
  if (!/over|in$/.test(type)) tools.then(({ handle }) => handle(event));
}

if (document.querySelector('[data-document],[data-formats]')) {
  arrive();
  addEventListener('hashchange', arrive);
  for (const type of ['pointerover', 'focusin', 'selectionchange', 'click', 'keydown'])
    document.addEventListener(type, passOn);
}

export {};
