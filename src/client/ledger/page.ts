/** Answers questions in the ledger: filters and sorts its rows in place, the whole state in the address. */
import { element } from '#client/element.ts';
import { addressWriter } from '#client/write-address.ts';
import { describeFilter } from '#domain/ledger/describe-filter.ts';
import { type LedgerState, parameters, parseLedgerState, writeLedgerState } from '#domain/ledger/filter-address.ts';
import { filterTasks, isFiltering, noFilter } from '#domain/ledger/task-filter.ts';
import { orderTasks, type TaskOrder } from '#domain/ledger/task-order.ts';
import { filterPanel } from './filter-panel.ts';
import { readTask } from './read-task.ts';
import { readTerms } from './read-terms.ts';
import { showChoice } from './show-choice.ts';
import './take-away.ts';
import { waysOn } from './ways-on.ts';

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const ledger = find('ledger');
const body = ledger.querySelector('tbody') as HTMLElement;
const sorting = [...find('ledger-sort').querySelectorAll('button')];
const unknowns = find('ledger-unknown');
const none = find('ledger-none');
const reset = find('ledger-reset');

const write = addressWriter(parameters);

/** In document order, whatever order they are shown in. */
const tasks = [...body.querySelectorAll('tr')].map(readTask);
const panel = filterPanel(find('ledger-filter'), (change, typing) => {
  state = { ...state, filter: change(state.filter) };
  write[typing ? 'later' : 'now'](writeLedgerState(state));
  show();
});
let state = readAddress();
let asked = 0;

function readAddress(): LedgerState {
  const { unknown, ...known } = parseLedgerState(new URLSearchParams(location.search), panel.known);
  const said = unknown.map(({ name, value }) => `“${name}=${value}”`).join('、');
  unknowns.textContent = said && `网址里的${said}，这份台账里没有，没有按它筛选或排序。`;
  return known;
}

function go(next: LedgerState): void {
  state = next;
  write.now(writeLedgerState(state));
  show();
}

/** Shows the state, unless there is another by the time its words have been read. */
async function show(): Promise<void> {
  const turn = ++asked;
  const { filter, order } = state;
  try {
    const terms = await readTerms(filter.words);
    if (turn !== asked) return;
    panel.show(filter, tasks, terms);
    const fitting = orderTasks(
      filterTasks(tasks, filter, terms),
      order,
      order === 'document' ? [] : panel.known[order],
    );
    body.append(...fitting.map((task) => task.element));
    for (const task of tasks) task.element.hidden = !fitting.includes(task);
    ledger.hidden = fitting.length === 0;
    for (const button of sorting) button.ariaPressed = String(button.value === order);
    reset.hidden = !isFiltering(filter);
    const said = describeFilter(filter, panel.labelOf);
    none.replaceChildren(
      ...(fitting.length > 0
        ? []
        : waysOn(tasks, filter, terms, panel.labelOf, (wider) => go({ ...state, filter: wider }))),
    );
    showChoice({ filter: said, tasks: fitting, all: tasks, isWhole: said.length === 0 && order === 'document' });
  } catch (error) {
    if (turn !== asked) return;
    console.error(error);
    none.replaceChildren(element('p', {}, '字词筛选没有载入，请检查网络后再试；现在没有按字词筛选。'));
  }
}

find('ledger-sort').addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (button) go({ ...state, order: button.value as TaskOrder });
});
reset.addEventListener('click', () => {
  go({ ...state, filter: noFilter });
  find('ledger-filter').querySelector('button')?.focus();
});
addEventListener('popstate', () => {
  state = readAddress();
  show();
});
show();
