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

/** Passes on what the reader does, from the first time he reaches for the text; what happens while the tools load waits for them. */
function passOn(event: Event): void {
  const { target } = event;
  if (!tools && target instanceof Element && !target.closest('[data-document],[data-cite],[data-formats]')) return;
  tools ??= import('./tools.ts');
  tools.then(({ handle }) => handle(event));
}

if (document.querySelector('[data-document],[data-formats]')) {
  arrive();
  addEventListener('hashchange', arrive);
  for (const type of ['pointerover', 'focusin', 'selectionchange', 'click']) document.addEventListener(type, passOn);
}

export {};
