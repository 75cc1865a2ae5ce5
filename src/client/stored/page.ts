/** Lets the reader store editions for reading without network, and says which are stored, how large and how old they are. */
import styles from '../../styles/stored.css?url';
import { element } from '../element.ts';
import { loadStyles } from '../lazy-styles.ts';
import { type Offer, offeredEditions, removeEdition, type Stored, storedEditions, storeEdition } from './editions.ts';
import { ageInWords, refusalInWords, sizeInWords } from './words.ts';

const places = document.querySelectorAll<HTMLElement>('[data-stored]');
await loadStyles(styles);
const stored = await storedEditions().catch(() => []);
const offered = await offeredEditions().catch((): Readonly<Record<string, Offer>> => ({}));
for (const place of places) {
  const edition = place.dataset.stored ?? '';
  attend(place, edition, offered[edition], stored.find((one) => one.edition === edition) ?? null);
}

/** Shows one edition's state in its place, and changes it as the reader asks. */
function attend(place: HTMLElement, edition: string, offer: Offer | undefined, found: Stored | null): void {
  const button = element('button', { type: 'button' });
  const said = element('span', { role: 'status' });
  let stored = found;
  const show = (words = ''): void => {
    button.textContent = stored ? '从本机删去' : '存到本机';
    button.hidden = !stored && !offer;
    const size = stored ?? offer;
    const state = stored ? `已存到本机，${ageInWords(stored.at, Date.now())}` : '';
    const missing = size ? '' : '没有存到本机，连上网络后可以存。';
    said.textContent = [words || state || missing, size && `（${sizeInWords(size.bytes)}）`].filter(Boolean).join('');
  };
  button.addEventListener('click', async () => {
    // Not disabled: what is disabled loses the focus.
    if (button.ariaDisabled) return;
    button.ariaDisabled = 'true';
    let words = '';
    try {
      if (stored) {
        await removeEdition(edition);
        stored = null;
      } else {
        said.textContent = '正在存……';
        stored = await storeEdition(edition);
      }
    } catch (error) {
      words = refusalInWords(error instanceof Error ? error.name : '');
    }
    button.ariaDisabled = null;
    show(words);
  });
  show();
  place.append(button, ' ', said);
  place.hidden = false;
}
