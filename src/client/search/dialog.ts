import { element } from '#client/element.ts';
import { loadStyles } from '#client/lazy-styles.ts';
import { focusNamedPlace, leadsWithinPage } from '#client/within-page.ts';
import styles from '../../styles/search-dialog.css?url';
import { answering } from './answering.ts';
import { addClearMark } from './clear-mark.ts';
import { readyForTyping } from './ready.ts';
import { remember } from './recent-searches.ts';
import { searchAddress } from './search-address.ts';

const field = element('input', {
  type: 'search',
  name: 'q',
  class: 'field',
  role: 'combobox',
  'aria-label': '搜索原文、任务、单位',
  placeholder: '搜索原文、任务、单位',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'search-options',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const close = element('button', { type: 'button', class: 'close' }, '关闭');
const form = element('form', {}, field, close);
const { parts, answer } = answering(
  field,
  'search-options',
  '输入原文中的任何字句、责任单位，或“三（四）”这样的位置。',
);
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': '搜索' },
  element('search', {}, form),
  ...parts,
);
/** Whether the dialog was left for a place on the page itself. */
let ledWithin = false;

field.addEventListener('keydown', (event) => {
  // The field would keep the first Esc to empty itself.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  remember(field.value);
  location.assign(searchAddress({ query: field.value, filters: {} }));
});
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
  const link = (event.target as Element).closest('a');
  if (!link || !leadsWithinPage(link, event)) return;
  ledWithin = true;
  dialog.close();
});
addClearMark(field);
for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-box]')) addClearMark(box);
document.body.append(dialog);
readyForTyping().catch(() => undefined);
await loadStyles(styles);

/**
 * Opens the dialog with what was typed into a box of the page, which gets the focus back in the end, unless a result led
 * to a place on the page: then that place has it.
 */
export function openDialog(origin: HTMLInputElement): void {
  if (dialog.open) return;
  field.value = origin.value;
  dialog.addEventListener(
    'close',
    () => {
      origin.value = field.value;
      if (ledWithin) focusNamedPlace();
      else origin.focus();
    },
    { once: true },
  );
  ledWithin = false;
  dialog.showModal();
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  answer(field.value);
}
