/** Filters a comparison in place by kind, department and words, the whole state in the address. */
import { readTerms } from '#client/ledger/read-terms.ts';
import { showOffer } from '#client/show-offer.ts';
import { onTyped } from '#client/typed.ts';
import { addressWriter } from '#client/write-address.ts';
import {
  countIfChosen,
  type DescentFilter,
  describeDescentFilter,
  filterDescents,
  isFiltering,
  noFilter,
  parameters,
  parseDescentFilter,
  type Question,
  questions,
  toggleValue,
  writeDescentFilter,
} from '#domain/lineage/descent-filter.ts';
import { readDescent } from './read-descent.ts';
import { showDescents } from './show-descents.ts';

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const panel = find('compare-filter');
const field = find('compare-words') as HTMLInputElement;
const reset = find('compare-reset');
const unknowns = find('compare-unknown');
const descents = [...document.querySelectorAll<HTMLElement>('#comparison [data-kind]')].map(readDescent);
const buttonsOf = (question: Question) => [
  ...panel.querySelectorAll<HTMLButtonElement>(`[data-name=${question}] button`),
];
const buttons = { kind: buttonsOf('kind'), department: buttonsOf('department') };
const known = {
  kind: buttons.kind.map(({ value }) => value),
  department: buttons.department.map(({ value }) => value),
};
const labelOf = (question: Question, value: string): string =>
  buttons[question].find((button) => button.value === value)?.dataset['label'] ?? value;

const write = addressWriter(parameters);
let filter = readAddress();
let asked = 0;

function readAddress(): DescentFilter {
  const { filter, unknown } = parseDescentFilter(new URLSearchParams(location.search), known);
  const said = unknown.map(({ name, value }) => `“${name}=${value}”`).join('、');
  unknowns.textContent = said && `网址里的${said}，这份对照里没有，没有按它筛选。`;
  return filter;
}

function go(next: DescentFilter, typing = false): void {
  filter = next;
  write[typing ? 'later' : 'now'](writeDescentFilter(filter));
  show();
}

/** Shows the state, unless there is another by the time its words have been read. */
async function show(): Promise<void> {
  const turn = ++asked;
  try {
    const terms = await readTerms(filter.words);
    if (turn !== asked) return;
    for (const question of questions) {
      for (const button of buttons[question]) {
        const count = countIfChosen(descents, filter, terms, question, button.value);
        showOffer(button, filter.chosen[question].includes(button.value), count);
      }
    }
    if (field.value !== filter.words) field.value = filter.words;
    reset.hidden = !isFiltering(filter);
    showDescents(descents, filterDescents(descents, filter, terms), describeDescentFilter(filter, labelOf));
  } catch (error) {
    if (turn !== asked) return;
    console.error(error);
    unknowns.textContent = '字词筛选没有载入，请检查网络后再试；现在没有按字词筛选。';
  }
}

panel.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-name] button');
  const question = questions.find((one) => button && buttons[one].includes(button));
  if (button && question) go(toggleValue(filter, question, button.value));
});
onTyped(field, (words) => go({ ...filter, words }, true));
reset.addEventListener('click', () => {
  go(noFilter);
  panel.querySelector('button')?.focus();
});
addEventListener('popstate', () => {
  filter = readAddress();
  show();
});
// What a link of the tables leads to may be filtered out, or folded.
addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('#compared-tasks a[href^="#"]');
  const place = link && document.getElementById(link.hash.slice(1));
  if (place?.hidden || place?.closest('section')?.hidden) go(noFilter);
});
if (isFiltering(filter) || unknowns.textContent !== '') show();
