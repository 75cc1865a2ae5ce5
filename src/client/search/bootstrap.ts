/**
 * Wakes the search boxes: the dialog is loaded when one is focused, and opens when the reader clicks it, types into it
 * or presses `/` anywhere; on the page of search itself `/` goes to its field. What an input method is composing is
 * never interrupted.
 */
import { isShortcut } from '#client/shortcut.ts';

const boxes = document.querySelectorAll<HTMLInputElement>('[data-search-box]');
const load = () => import('./dialog.ts');
let composing = false;

async function open(box: HTMLInputElement): Promise<void> {
  const { openDialog } = await load();
  if (!composing) openDialog(box);
}

for (const box of boxes) {
  box.addEventListener('focus', load, { once: true });
  box.addEventListener('click', () => open(box));
  box.addEventListener('input', () => composing || open(box));
  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    composing = false;
    open(box);
  });
}

document.addEventListener('keydown', (event) => {
  const [box] = boxes;
  const field = box ?? document.getElementById('search-field');
  if (!field || event.key !== '/' || !isShortcut(event)) return;
  event.preventDefault();
  field.focus();
  if (box) open(box);
});
