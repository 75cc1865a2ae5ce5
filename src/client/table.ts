/** Takes away the rows that the ledger shows: as CSV, or as a table on the clipboard for Word, Excel and a chat. */
import { copy } from './clipboard.ts';
import { element } from './element.ts';

const tools = document.getElementById('table-tools') as HTMLElement;
const size = tools.querySelector('output') as HTMLElement;
const status = tools.querySelector('[role=status]') as HTMLElement;
const rows = [...document.querySelectorAll<HTMLElement>('#ledger tbody tr')];
const { csv = '', source = '', address = '' } = tools.dataset;

/** The ledger's CSV, a line for each row of the page in the same order; words hold no line breaks. */
let lines: Promise<readonly string[]> | undefined;

function cutLines(): Promise<readonly string[]> {
  lines ??= fetch(csv).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.text())
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
  });
  lines.catch(() => {
    lines = undefined;
  });
  return lines;
}

/** The header and the lines of the rows that are shown. */
async function shownLines(): Promise<readonly string[]> {
  const all = await cutLines();
  return [all[0] ?? '', ...rows.flatMap((row, index) => (row.hidden ? [] : (all[index + 1] ?? [])))];
}

/** The cells of one line of CSV (RFC 4180). */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

async function save(): Promise<string> {
  const text = `\uFEFF${(await shownLines()).join('\r\n')}\r\n`;
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = element('a', { href, download: tools.dataset['name'] ?? '' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
  return '';
}

/** What a table on the clipboard keeps: number, place, words, departments, targets. */
const kept = [0, 1, 2, 3, 6] as const;

async function copyTable(): Promise<string> {
  const table = (await shownLines()).map(cellsOf).map((cells) => kept.map((column) => cells[column] ?? ''));
  const foot = `${source}${address}${address ? location.search : ''}`;
  const rows = table.map((cells, index) =>
    element('tr', {}, ...cells.map((cell) => element(index === 0 ? 'th' : 'td', {}, cell))),
  );
  const done = await copy({
    plain: [...table.map((cells) => cells.join('\t')), foot].join('\n'),
    html: element('table', { border: 1 }, element('tbody', {}, ...rows)).outerHTML + element('p', {}, foot).outerHTML,
  });
  if (!done) return '没有复制成，浏览器不允许；可以下载CSV。';
  return `已复制${table.length - 1}项，可粘贴到Word、Excel或聊天中。`;
}

const actions = { save, copy: copyTable } as const;

tools.addEventListener('click', async ({ target }) => {
  const asked = (target as Element).closest<HTMLButtonElement>('[data-do]')?.dataset['do'];
  if (asked !== 'save' && asked !== 'copy') return;
  try {
    status.textContent = await actions[asked]();
  } catch {
    status.textContent = '台账没有取到，请检查网络后再试。';
  }
});

const count = () => {
  size.textContent = `${rows.filter((row) => !row.hidden).length}项`;
};
new MutationObserver(count).observe(document.getElementById('ledger') as HTMLElement, {
  attributeFilter: ['hidden'],
  subtree: true,
});
count();
