/** Takes away what the ledger shows: as a file, as a table on the clipboard, or on paper. */
import { address } from '#client/address.ts';
import { copy } from '#client/clipboard.ts';
import { say } from '#client/keep-unbroken.ts';
import { saveFile } from '#client/save-file.ts';
import { readRow } from './read-row.ts';
import { currentChoice } from './show-choice.ts';
import type { PickedTasks, TableFormat } from './write-table.ts';

const tools = document.getElementById('table-tools') as HTMLElement;
const status = document.getElementById('table-status') as HTMLElement;
const unassigned = document.getElementById('print-unassigned') as HTMLInputElement;
const { document: about = '{}', edition = '', site = '' } = tools.dataset;
const writer = () => import('./write-table.ts');

/** The whole address of a path, where others have to find it. */
const locate = (path: string): string => new URL(address(path), site || location.origin).href;

const fullNameOf = (id: string): string =>
  document.querySelector<HTMLElement>(`#ledger-filter [data-name=department] [value="${id}"]`)?.dataset['full'] ?? id;

function pickedTasks(): PickedTasks {
  const { tasks, all, filter } = currentChoice();
  const now = new Date();
  return {
    document: JSON.parse(about),
    rows: tasks.map((task) => readRow(task, all.indexOf(task) + 1, edition, fullNameOf)),
    filter,
    day: new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  };
}

async function save(format: TableFormat): Promise<string> {
  const picked = pickedTasks();
  const file = await (await writer()).tableFile(picked, format, locate);
  saveFile(file);
  return `已写好${picked.rows.length}项：${file.name}`;
}

async function copyTable(): Promise<string> {
  const picked = pickedTasks();
  const { html, text } = (await writer()).copiedTable(picked, locate);
  if (!(await copy({ plain: text, html }))) return '没有复制成，浏览器不允许；可以下载。';
  return `已复制${picked.rows.length}项，可粘贴到Word、Excel或聊天中。`;
}

async function print(): Promise<string> {
  window.print();
  return '';
}

const actions: Readonly<Record<string, () => Promise<string>>> = {
  xlsx: () => save('xlsx'),
  csv: () => save('csv'),
  docx: () => save('docx'),
  copy: copyTable,
  print,
};

tools.addEventListener('click', async (event) => {
  const asked = (event.target as Element).closest<HTMLElement>('[data-do]');
  const action = actions[asked?.dataset['do'] ?? ''];
  const { isWhole } = currentChoice();
  // The whole ledger is there as a file, with more in it than its tasks.
  if (!asked || !action || (isWhole && asked instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  status.textContent = '';
  try {
    say(status, await action());
  } catch (error) {
    console.error(error);
    status.textContent = '表格没有写成，请检查网络后再试；没有网络时可以清除筛选，下载整份台账。';
  }
});

unassigned.addEventListener('change', () => {
  document.documentElement.toggleAttribute('data-print-unassigned', unassigned.checked);
});
