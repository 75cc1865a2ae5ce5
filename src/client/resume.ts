/** Leads a reader from the home page back to where he left the document, or forgets the place when he wants that. */
import { element } from './element.ts';

/** Fills the line that waits for it; what another version left there, and cannot be read, is forgotten. */
export function offer(line: HTMLElement): void {
  const root = document.documentElement;
  const forget = (): void => {
    localStorage.removeItem('place');
    delete root.dataset.place;
  };
  try {
    const [address, words] = JSON.parse(root.dataset.place ?? '');
    const button = element('button', { type: 'button', class: 'link', 'aria-label': '忘记读到的位置' }, '忘记');
    button.addEventListener('click', forget);
    line.replaceChildren('继续阅读', element('a', { href: address }, words), button);
  } catch {
    forget();
  }
}
