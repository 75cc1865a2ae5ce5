import address from '../styles/toast.css?url';
import { element } from './element.ts';
import { keepUnbroken } from './keep-unbroken.ts';
import { loadStyles } from './lazy-styles.ts';

/** What a toast offers besides its words. */
export interface ToastOptions {
  /** Whether it stays until the reader puts it away; otherwise it fades by itself. */
  readonly stays?: boolean;
  readonly link?: { readonly href: string; readonly words: string };
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

/** How long a short word stays, in milliseconds. */
const lasting = 4000;

const line = element('p', { role: 'status' });
const toast = element('div', { class: 'toast', role: 'group', 'aria-label': '本站提示' });
let fading: ReturnType<typeof setTimeout> | undefined;
let latest = 0;

/**
 * Says something of the site's own at the foot of the window, aloud too, in place of what was said before. Gives what
 * puts these words away, and does nothing when others have taken their place.
 */
export async function showToast(words: string, options: ToastOptions = {}): Promise<() => void> {
  const { stays = false, link, actions = [] } = options;
  await loadStyles(address);
  clearTimeout(fading);
  const turn = ++latest;
  const putAway = (): void => {
    if (turn === latest) toast.remove();
  };
  const last = stays ? [{ label: '知道了', run: putAway }] : [];
  line.replaceChildren();
  toast.replaceChildren(line, ...[...actions, ...last].map(makeButton));
  // Behind an open dialog nothing is seen or read out.
  (document.querySelector('dialog[open]') ?? document.body).append(toast);
  const said = link ? [words, makeLink(link, putAway)] : [words];
  // A region that is filled the moment it appears is not read out.
  requestAnimationFrame(() => turn === latest && line.replaceChildren(...said.flatMap(keepUnbroken)));
  if (!stays) fading = setTimeout(putAway, lasting);
  return putAway;
}

function makeButton({ label, run }: { readonly label: string; readonly run: () => void }): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', run);
  return button;
}

/** Who follows the link has heard what was said, also where it leads on the same page. */
function makeLink({ href, words }: NonNullable<ToastOptions['link']>, putAway: () => void): HTMLAnchorElement {
  const link = element('a', { href }, words);
  link.addEventListener('click', putAway);
  return link;
}
