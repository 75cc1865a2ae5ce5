import { element } from '#client/element.ts';
import { say } from '#client/keep-unbroken.ts';
import type { ShownTask } from './read-task.ts';

/** What the ledger shows, for whoever says or takes it. */
export interface Choice {
  /** What was filtered for, in words. */
  readonly filter: readonly string[];
  /** In the order shown. */
  readonly tasks: readonly ShownTask[];
  /** In document order. */
  readonly all: readonly ShownTask[];
  /** Whether it is the ledger as it was built, nothing left out and in its own order. */
  readonly isWhole: boolean;
}

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const count = find('ledger-count');
const title = document.title;
const links = [...find('table-tools').querySelectorAll<HTMLElement>('[data-do=xlsx], [data-do=csv], [data-do=docx]')];
const built = new Map(links.map((link) => [link, [...link.childNodes]]));

function sayCount({ filter, tasks, all }: Choice): string {
  if (filter.length === 0) return `共${all.length}项任务`;
  const found = tasks.length === 0 ? '没有一项符合' : `的${tasks.length}项`;
  return `${all.length}项任务中${found}：${filter.join('、')}`;
}

let choice: Choice = { filter: [], tasks: [], all: [], isWhole: true };

/** What is shown now. */
export const currentChoice = (): Choice => choice;

/** Says what is shown wherever the page does: to the eye and the ear, in its title, on the buttons, and for paper. */
export function showChoice(next: Choice): void {
  choice = next;
  const { filter, tasks, all, isWhole } = choice;
  const said = filter.join('、');
  say(count, sayCount(choice));
  document.title = said ? title.replace('责任分工', `责任分工（${said}）`) : title;
  for (const [link, nodes] of built) {
    const format = link.dataset['format'] ?? '';
    link.replaceChildren(
      ...(isWhole ? nodes : [said ? '筛选结果 ' : '排序结果 ', element('span', {}, `${format} ${tasks.length}项`)]),
    );
  }
  find('table-tools').hidden = tasks.length === 0;
  for (const paper of document.querySelectorAll('[data-filtered]')) paper.textContent = said && `（${said}）`;
  find('ledger-share').textContent = said ? `${tasks.length}项任务，占${all.length}项。` : '';
  document.documentElement.toggleAttribute('data-filtered-ledger', said !== '');
}
