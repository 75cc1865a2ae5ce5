import { stylesLoaded } from './lazy-styles.ts';

let region: HTMLElement | undefined;
let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something at the foot of the window, aloud too. A short word fades by itself; what the reader must not miss stays
 * until it is put away.
 */
export async function say(
  words: string,
  options: { stays?: boolean; link?: { href: string; words: string } } = {},
): Promise<void> {
  await stylesLoaded();
  region ??= makeRegion();
  // Behind an open dialog nothing is seen or read out.
  const host = document.querySelector('dialog[open]') ?? document.body;
  if (region.parentElement !== host) host.append(region);
  clearTimeout(fading);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '知道了';
  close.addEventListener('click', () => region?.replaceChildren());
  const text = document.createElement('p');
  text.textContent = words;
  if (options.link) {
    const link = document.createElement('a');
    link.href = options.link.href;
    link.textContent = options.link.words;
    text.append(link);
  }
  const spoken = options.stays ? [text, close] : [text];
  // A region that is filled the moment it appears is not read out.
  requestAnimationFrame(() => region?.replaceChildren(...spoken));
  if (!options.stays) fading = setTimeout(() => region?.replaceChildren(), 4000);
}

function makeRegion(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'saying';
  made.setAttribute('role', 'status');
  return made;
}
