import { element } from '#client/element.ts';
import { type Answering, answering } from './answering.ts';
import { addClearMark } from './clear-mark.ts';
import { readyForTyping } from './ready.ts';
import { remember } from './recent-searches.ts';

const name = 'search-here';
let answered: Answering | undefined;

/** Has a field of the page answered below it, in the page. */
export function answerHere(field: HTMLInputElement): Answering {
  answered ??= start(field);
  return answered;
}

function start(field: HTMLInputElement): Answering {
  const combobox = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': name };
  for (const [attribute, value] of Object.entries(combobox)) field.setAttribute(attribute, value);
  const { form } = field;
  const started = answering(field, name, '');
  form?.after(element('div', { class: 'here' }, ...started.parts));
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(field.value);
    started.answer(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
    event.preventDefault();
    field.value = '';
    started.answer('');
  });
  addClearMark(field);
  readyForTyping().catch(() => undefined);
  started.answer(field.value);
  return started;
}
