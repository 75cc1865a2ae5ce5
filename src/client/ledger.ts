/** Filters the ledger in place: `?department=protection&part=3&target=services`, the whole state in the address. */

const filter = document.getElementById('ledger-filter') as HTMLElement;
const count = document.getElementById('ledger-count') as HTMLElement;
const reset = document.getElementById('ledger-reset') as HTMLElement;
const rows = [...document.querySelectorAll<HTMLElement>('#ledger tbody tr')];
const groups = [...filter.querySelectorAll<HTMLElement>('[data-name]')].map((element) => ({
  name: element.dataset.name ?? '',
  buttons: [...element.querySelectorAll('button')],
}));
type Choice = ReadonlyMap<string, string>;

/** What the address asks for; values that no button has are left out. */
function parseAddress(): Choice {
  const asked = new URLSearchParams(location.search);
  return new Map(
    groups.flatMap(({ name, buttons }) =>
      buttons.filter(({ value }) => value === asked.get(name)).map(({ value }): [string, string] => [name, value]),
    ),
  );
}

const fits = (row: HTMLElement, choice: Choice): boolean =>
  [...choice].every(([name, value]) => (row.dataset[name] ?? '').split(' ').includes(value));

/** Shows the rows that fit, and beside each button how many would if it were pressed. */
function show(): void {
  const choice = parseAddress();
  const fitting = rows.filter((row) => fits(row, choice));
  for (const row of rows) row.hidden = !fitting.includes(row);
  for (const { name, buttons } of groups) {
    for (const button of buttons) {
      const hits = rows.filter((row) => fits(row, new Map([...choice, [name, button.value]]))).length;
      button.setAttribute('aria-pressed', String(choice.get(name) === button.value));
      (button.lastElementChild as HTMLElement).textContent = String(hits);
      button.disabled = hits === 0 && choice.get(name) !== button.value;
    }
  }
  reset.hidden = choice.size === 0;
  count.textContent = choice.size === 0 ? `共${rows.length}项任务` : `${rows.length}项任务中的${fitting.length}项`;
}

/** Writes a choice into the address, leaving parameters of others alone, and shows it. */
function go(change: (asked: URLSearchParams) => void): void {
  const asked = new URLSearchParams(location.search);
  change(asked);
  const search = asked.toString();
  history.pushState(null, '', `${location.pathname}${search ? `?${search}` : ''}${location.hash}`);
  show();
}

filter.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[aria-pressed]');
  const name = button?.closest<HTMLElement>('[data-name]')?.dataset.name;
  if (!button || !name) return;
  go((asked) => (button.ariaPressed === 'true' ? asked.delete(name) : asked.set(name, button.value)));
});
reset.addEventListener('click', () => {
  go((asked) => {
    for (const { name } of groups) asked.delete(name);
  });
  groups[0]?.buttons[0]?.focus();
});
addEventListener('popstate', show);
show();

export {};
