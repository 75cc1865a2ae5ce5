import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { loadStyles } from '#client/lazy-styles.ts';
import { focusNamedPlace, leadsWithinPage } from '#client/within-page.ts';
import { searchPath } from '#domain/paths.ts';
import type { Answer } from '#domain/search/search.ts';
import { writeState } from '#domain/search/state.ts';
import styles from '../../styles/search-dialog.css?url';
import { combobox } from './combobox.ts';
import { describeAnswer, sayCount } from './describe-answer.ts';
import { ledgerLinks } from './ledger-links.ts';
import { jumpLinks, partLinks } from './offers.ts';
import { resultOption } from './option.ts';
import { ready } from './ready.ts';

const shown = 8;
const hint = '输入原文中的任何字句、责任单位，或“三（四）”这样的位置。';

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
const status = element('p', { class: 'status', role: 'status' });
const list = element('div', { id: 'search-options', role: 'listbox', 'aria-label': '搜索结果', hidden: true });
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': '搜索' },
  element('search', {}, element('form', { action: address(searchPath) }, field, close)),
  status,
  list,
);
const box = combobox(field, list, answer);
let asked = 0;
/** Whether the dialog was left for a place on the page itself. */
let ledWithin = false;

field.addEventListener('keydown', (event) => {
  // The field would keep the first Esc to empty itself.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
});
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
list.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || !leadsWithinPage(link, event)) return;
  ledWithin = true;
  dialog.close();
});
document.body.append(dialog);
ready().catch(() => undefined);
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

/** Answers what was typed, unless something else has been typed by then. */
async function answer(query: string): Promise<void> {
  const turn = ++asked;
  if (query.trim() === '') return show(hint, []);
  list.ariaBusy = 'true';
  try {
    const engine = await ready();
    const found = await engine.search.search(query, { limit: shown });
    if (turn !== asked) return;
    const jumps = jumpLinks(query, engine);
    const results = found.results.map((result) => resultOption(result, engine.catalogue));
    const rest = found.total > 0 ? [allLink(query, found)] : [];
    const said = describeAnswer(query, found, engine.catalogue);
    const ledgers = await ledgerLinks(query, engine);
    if (turn !== asked) return;
    show(said, [...jumps, ...ledgers, ...results, ...rest], jumps.length === 1 ? jumps[0] : undefined);
    if (found.total > 0 || jumps.length > 0) return;
    const parts = await partLinks(query, engine);
    if (turn === asked && parts.length > 0) show(`${said}其中有结果的部分：`, parts);
  } catch (error) {
    if (turn !== asked) return;
    console.error(error);
    show('搜索没有载入，请检查网络后再试。', []);
  } finally {
    if (turn === asked) list.ariaBusy = 'false';
  }
}

function show(words: string, options: readonly HTMLElement[], chosen?: HTMLElement): void {
  status.textContent = words;
  box.offer(options, chosen);
}

const allLink = (query: string, found: Answer): HTMLAnchorElement =>
  element(
    'a',
    { class: 'all', href: `${address(searchPath)}?${writeState({ query, filters: {} })}` },
    `全部${sayCount(found)}，可按责任单位筛选`,
  );
