import { element } from '#client/element.ts';
import { parseRecent, withRecent } from '#domain/search/recent.ts';

/** Where a reader's device keeps the last searches; nothing of it is ever sent. */
const key = 'recent-searches';

/** A list of the last searches, shown while its field is empty and either has the focus. */
export interface RecentSearches {
  readonly list: HTMLElement;
  /** Shows the list, or not, as the field is now. */
  update(): void;
}

/** Makes the list for a field; `onPick` is told which search was chosen. The arrows lead from the field into it and back. */
export function recentSearches(field: HTMLInputElement, onPick: (query: string) => void): RecentSearches {
  const rows = element('ul');
  const clearAll = element('button', { type: 'button' }, '全部清除');
  const list = element(
    'section',
    { class: 'recent', 'aria-label': '最近搜索', hidden: true },
    element('p', {}, '最近搜索', element('small', {}, '只存在本机'), clearAll),
    rows,
  );

  let listed = '';

  function update(): void {
    const focused = document.activeElement;
    const recent = read();
    list.hidden = field.value !== '' || recent.length === 0 || !(focused === field || list.contains(focused));
    // A row that stays keeps the focus that it has.
    if (recent.join('\n') !== listed) rows.replaceChildren(...recent.map(row));
    listed = recent.join('\n');
  }

  const againAt = (place: number): HTMLElement | null | undefined =>
    rows.children[place]?.querySelector<HTMLElement>('.again');

  function row(query: string): HTMLElement {
    const again = element('button', { type: 'button', class: 'again' }, query);
    again.addEventListener('click', () => {
      onPick(query);
      list.hidden = true;
    });
    const forget = element('button', { type: 'button', class: 'clear', 'aria-label': `清除“${query}”` });
    forget.addEventListener('click', () => {
      const place = [...rows.children].findIndex((one) => one.contains(forget));
      keep(read().filter((other) => other !== query));
      field.focus();
      update();
      againAt(Math.min(place, rows.children.length - 1))?.focus();
    });
    return element('li', {}, again, forget);
  }

  clearAll.addEventListener('click', () => {
    keep([]);
    field.focus();
    update();
  });
  // Where a button takes no focus when it is clicked, the list would be gone before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  for (const event of ['focus', 'input']) field.addEventListener(event, update);
  let pressing = false;
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    addEventListener(type, () => (pressing = type === 'pointerdown'), true);
  const leave = (): void => {
    // Without the list the page below it moves up: what is pressed there must stay under the pointer until it is let go.
    if (pressing) for (const type of ['pointerup', 'pointercancel']) addEventListener(type, leave, { once: true });
    else setTimeout(update);
  };
  for (const one of [field, list]) one.addEventListener('focusout', leave);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing || list.hidden) return;
    event.preventDefault();
    againAt(0)?.focus();
  });
  rows.addEventListener('keydown', (event) => {
    // In a dialog the key closes it.
    if (event.key === 'Escape' && !list.closest('dialog')) field.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = [...rows.children].findIndex((one) => one.contains(event.target as Node));
    if (!step || here < 0) return;
    event.preventDefault();
    const next = here + step;
    if (next < 0) field.focus();
    else againAt(next)?.focus();
  });
  return { list, update };
}

/** Keeps a search that was acted on. */
export const remember = (query: string): void => keep(withRecent(read(), query));

/** After so many milliseconds a search counts as meant. */
const settled = 2000;
let settling: ReturnType<typeof setTimeout> | undefined;

/** Keeps a search once it has stood for a while without another, a blank one too, being told of. */
export function rememberSettled(query: string): void {
  clearTimeout(settling);
  settling = setTimeout(() => remember(query), settled);
}

/** A device that keeps nothing has had no searches. */
function read(): readonly string[] {
  try {
    return parseRecent(localStorage.getItem(key));
  } catch {
    return [];
  }
}

function keep(recent: readonly string[]): void {
  try {
    if (recent.length > 0) localStorage.setItem(key, JSON.stringify(recent));
    else localStorage.removeItem(key);
  } catch {
    // Then it is not kept.
  }
}
