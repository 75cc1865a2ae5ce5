import { say } from '#client/keep-unbroken.ts';
import { type Filters, isFiltered } from '#domain/search/facet.ts';
import { answerable, fitsAddress, toggle } from '#domain/search/state.ts';
import { AddressBar, askedByAddress } from './address-bar.ts';
import { againButton, waysMissing } from './again.ts';
import { addClearMark } from './clear-mark.ts';
import { combobox } from './combobox.ts';
import { type FacetPanel, facetPanel } from './facet-panel.ts';
import { ledgerLinks } from './ledger-links.ts';
import { askPartly } from './partly-asked.ts';
import { type Ready, ready } from './ready.ts';
import { recentSearches, remember, rememberSettled } from './recent-searches.ts';
import { type More, resultList } from './result-list.ts';
import { tell } from './told.ts';

const pageSize = 20;

const find = <Wanted extends HTMLElement>(id: string): Wanted => document.getElementById(id) as Wanted;
const form = find<HTMLFormElement>('search-form');
const field = find<HTMLInputElement>('search-field');
const status = find('search-status');
const hits = find('search-hits');
const aside = find('search-aside');
const facetsPlace = find('search-facets');
const { dataset } = document.documentElement;

let state = askedByAddress();
let panel: FacetPanel | undefined;
let asked = 0;

const addressBar = new AddressBar();
const box = combobox(field, find('search-jumps'), (query) => {
  state = { ...state, query };
  addressBar.writeLater(state);
  recent.update();
  show();
});
const list = resultList(hits, find('search-more'), next, show);
const recent = recentSearches(field, ask);
form.append(recent.list);
addClearMark(field);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  state = { ...state, query: field.value };
  remember(state.query);
  addressBar.writeNow(state);
  box.offer([]);
  show();
});
field.addEventListener('keydown', (event) => {
  if (event.isComposing || event.defaultPrevented) return;
  if (event.key === 'ArrowDown') {
    event.preventDefault();
    hits.querySelector('a')?.focus();
  } else if (event.key === 'Escape' && field.getAttribute('aria-expanded') === 'true') {
    event.preventDefault();
    box.offer([]);
  }
});
addEventListener('popstate', () => {
  state = askedByAddress();
  field.value = state.query;
  show();
});
for (const place of [hits, find('search-jumps')]) {
  place.addEventListener('click', () => {
    remember(state.query);
    addressBar.writeNow(state);
  });
}
aside.addEventListener('click', (event) => {
  const { query } = (event.target as Element).closest('a')?.dataset ?? {};
  if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(query);
});
field.value = state.query;
sayAsked(!isBlank());
if (!isBlank()) status.textContent = '正在载入……';
show();

function isBlank(): boolean {
  return state.query.trim() === '' && !isFiltered(state.filters);
}

/** Asks a query in the place of the reader, without filters. */
function ask(query: string): void {
  field.value = query;
  field.focus();
  state = { query, filters: {} };
  remember(query);
  addressBar.writeNow(state);
  show();
}

/** The list of all tasks is shown where nothing is asked. */
function sayAsked(asked: boolean): void {
  if (asked) dataset.asked = '';
  else delete dataset.asked;
}

function filter(filters: Filters): void {
  state = { ...state, filters };
  remember(state.query);
  addressBar.writeNow(state);
  show();
}

/** Answers the state, unless there is another by then. */
async function show(): Promise<void> {
  const turn = ++asked;
  hits.ariaBusy = 'true';
  try {
    const engine = await ready();
    state = { ...state, filters: answerable(state.filters, engine.catalogue.held) };
    const blank = isBlank();
    const told = await tell(state.query, engine, { filters: state.filters, limit: blank ? 0 : pageSize });
    const { found, unasked, jumps, topics } = told;
    // Stands above what is listed, which is not pushed about when it comes.
    const ledgers = unasked.length > 0 ? [] : await ledgerLinks(state.query, engine);
    if (turn !== asked) return;
    panel ??= facetPanel(facetsPlace, engine.catalogue, (facet, value) => filter(toggle(state.filters, facet, value)));
    panel.update(state.filters, found.counts);
    facetsPlace.hidden = false;
    box.offer(jumps.links, jumps.meant);
    sayAsked(!blank);
    aside.replaceChildren(...ledgers, ...topics, ...(unasked.length > 0 ? [againButton(askAgain)] : []));
    if (blank) list.clear();
    else list.show(told, engine.catalogue);
    const said = blank ? '' : told.said;
    say(status, fitsAddress(state) ? said : `${said}字数太多，没有写入地址：转发这一页的地址时不会带上。`);
    rememberSettled(found.total > 0 ? state.query : '');
    const isNothing = !blank && found.total === 0 && unasked.length === 0;
    if (isNothing && (jumps.links.length + topics.length === 0 || isFiltered(state.filters))) {
      const ways = await waysFrom(engine);
      if (turn === asked) aside.append(...ways);
    }
  } catch (error) {
    if (turn === asked) showNothing(error);
  } finally {
    if (turn === asked) hits.ariaBusy = 'false';
  }
}

async function next(offset: number): Promise<More | null> {
  const turn = asked;
  try {
    const engine = await ready();
    const { query, filters } = state;
    const partly = await askPartly(engine.search, query, { filters, limit: pageSize, offset });
    return turn === asked ? { ...partly, catalogue: engine.catalogue } : null;
  } catch (error) {
    console.error(error);
    if (turn === asked) say(status, '其余结果没有载入，请检查网络后再试。');
    return null;
  }
}

/** Answers the state again, of which something could not be had. */
function askAgain(): void {
  field.focus();
  show();
}

/** Leaves nothing of an earlier answer beside the words that there is none. */
function showNothing(error: unknown): void {
  console.error(error);
  status.textContent = '搜索没有载入，请检查网络后再试。下面是全部任务，可用浏览器的查找。';
  sayAsked(false);
  facetsPlace.hidden = true;
  list.clear();
  box.offer([]);
  aside.replaceChildren(againButton(askAgain));
}

/** What there would be without the filters, or may have been meant. That nothing was found stays true where this cannot be had. */
async function waysFrom(engine: Ready): Promise<readonly (HTMLElement | string)[]> {
  try {
    const { waysWithoutResult } = await import('./without-result.ts');
    return await waysWithoutResult(state.query, engine, () => {
      filter({});
      field.focus();
    });
  } catch (error) {
    console.error(error);
    return [waysMissing, againButton(askAgain)];
  }
}
