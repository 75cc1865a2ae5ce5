/** Filters the tasks of a department's page in place; the link beside leads to the same tasks in the ledger. */
import { describeFilter } from '#domain/ledger/describe-filter.ts';
import { writeLedgerState } from '#domain/ledger/filter-address.ts';
import { filterTasks, noFilter, type TaskFilter } from '#domain/ledger/task-filter.ts';
import { splitId } from '#domain/paths.ts';
import { say } from './keep-unbroken.ts';
import { filterPanel } from './ledger/filter-panel.ts';
import { readTask, type ShownTask } from './ledger/read-task.ts';
import { readTerms } from './ledger/read-terms.ts';

/** What holds tasks, and says in an element of its own how many: a group, a clause, the run of one note. */
const holders = '.bearing, .group, .run';

/** Makes the filter of one edition's tasks work. */
function wake(section: HTMLElement): void {
  const search = section.querySelector('[data-task-filter]') as HTMLElement;
  const said = search.querySelector('output') as HTMLElement;
  const link = search.querySelector('.answer a') as HTMLAnchorElement;
  const department = new URLSearchParams(link.search).getAll('department');
  const tasks = [...section.querySelectorAll<HTMLElement>('[data-id]')].map(readTask);
  let filter: TaskFilter = noFilter;
  let asked = 0;
  const panel = filterPanel(search, (change) => {
    filter = change(filter);
    show();
  });

  async function show(): Promise<void> {
    const turn = ++asked;
    try {
      const terms = await readTerms(filter.words);
      if (turn !== asked) return;
      const fitting = filterTasks(tasks, filter, terms);
      panel.show(filter, tasks, terms);
      showOnly(section, tasks, fitting);
      const what = describeFilter(filter, panel.labelOf).join('、');
      const count = fitting.length === 0 ? '没有一项符合' : `显示${fitting.length}项`;
      say(said, what ? `${tasks.length}项任务中${count}：${what}` : `共${tasks.length}项任务`);
      const state = { filter: { ...filter, chosen: { ...filter.chosen, department } }, order: 'document' } as const;
      link.search = writeLedgerState(state).toString();
    } catch (error) {
      if (turn !== asked) return;
      console.error(error);
      said.textContent = '字词筛选没有载入，请检查网络后再试。';
    }
  }
}

/** Shows the tasks that fit, and what holds some of them with how many. */
function showOnly(section: HTMLElement, tasks: readonly ShownTask[], fitting: readonly ShownTask[]): void {
  for (const task of tasks) task.element.hidden = !fitting.includes(task);
  for (const holder of section.querySelectorAll<HTMLElement>(holders)) {
    const count = holder.querySelectorAll('[data-id]:not([hidden])').length;
    holder.hidden = count === 0;
    const number = holder.querySelector(':scope > :first-child [data-count]');
    if (number) number.textContent = String(count);
  }
  for (const link of section.querySelectorAll<HTMLAnchorElement>('[data-clause]')) {
    const own = fitting.filter(({ id }) => splitId(id).unit === link.dataset['clause']);
    link.hidden = own.length === 0;
    (link.lastElementChild as HTMLElement).textContent = String(own.length);
    // A clause may be in both groups, and the first hidden.
    link.hash = own[0]?.element.closest('.group')?.id ?? link.hash;
  }
}

for (const section of document.querySelectorAll<HTMLElement>('.tasks-of')) wake(section);
