import { say } from '#client/keep-unbroken.ts';
import { type Filters, isFiltered } from '#domain/search/facet.ts';
import type { Answer } from '#domain/search/search.ts';
import { answerable, fitsAddress, toggle } from '#domain/search/state.ts';
import { AddressBar, askedByAddress } from './address-bar.ts';
import { addClearMark } from './clear-mark.ts';
import { combobox } from './combobox.ts';
import { describeAnswer } from './describe-answer.ts';
import { type FacetPanel, facetPanel } from './facet-panel.ts';
import { resultItem } from './item.ts';
import { jumpLinks } from './jump-links.ts';
import { ledgerLinks } from './ledger-links.ts';
import { type Ready, ready } from './ready.ts';
import { recentSearches, remember, rememberSettled } from './recent-searches.ts';
import { topicLinks } from './topic-links.ts';

const pageSize = 20;

const find = <Wanted extends HTMLElement>(id: string): Wanted => document.getElementById(id) as Wanted;
const form = find<HTMLFormElement>('search-form');
const field = find<HTMLInputElement>('search-field');
const status = find('search-status');
const hits = find('search-hits');
const aside = find('search-aside');
const more = find<HTMLButtonElement>('search-more');
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
more.addEventListener('click', () => showMore());
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
    const answer = await engine.search.search(state.query, {
      filters: state.filters,
      limit: isBlank() ? 0 : pageSize,
    });
    // Stands above what is listed, which is not pushed about when it comes.
    const ledgers = await ledgerLinks(state.query, engine);
    const { links: jumps, meant } = await jumpLinks(state.query, engine);
    if (turn !== asked) return;
    panel ??= facetPanel(facetsPlace, engine.catalogue, (facet, value) => filter(toggle(state.filters, facet, value)));
    panel.update(state.filters, answer.counts);
    box.offer(jumps, meant);
    const blank = isBlank();
    sayAsked(!blank);
    const topics = topicLinks(state.query, engine);
    aside.replaceChildren(...ledgers, ...topics);
    list(blank ? { ...answer, total: 0 } : answer, engine);
    const said = blank ? '' : describeAnswer(state.query, answer, engine.catalogue, jumps.length);
    say(status, fitsAddress(state) ? said : `${said}字数太多，没有写入地址：转发这一页的地址时不会带上。`);
    rememberSettled(answer.total > 0 ? state.query : '');
    if (!blank && answer.total === 0 && (jumps.length + topics.length === 0 || isFiltered(state.filters)))
      await showWaysOn(engine, turn);
  } catch (error) {
    if (turn !== asked) return;
    console.error(error);
    status.textContent = '搜索没有载入，请检查网络后再试。下面是全部任务，可用浏览器的查找。';
    sayAsked(false);
  } finally {
    if (turn === asked) hits.ariaBusy = 'false';
  }
}

function list({ results, total }: Answer, { catalogue }: Ready): void {
  hits.replaceChildren(...results.map((result) => resultItem(result, catalogue)));
  more.hidden = results.length >= total;
}

async function showMore(): Promise<void> {
  const turn = asked;
  const engine = await ready();
  const offset = hits.children.length;
  const answer = await engine.search.search(state.query, { filters: state.filters, limit: pageSize, offset });
  if (turn !== asked) return;
  hits.append(...answer.results.map((result) => resultItem(result, engine.catalogue)));
  more.hidden = hits.children.length >= answer.total;
  hits.children[offset]?.querySelector('a')?.focus();
}

/** Where nothing was found: what there would be without the filters, or what may have been meant. */
async function showWaysOn(engine: Ready, turn: number): Promise<void> {
  const { waysWithoutResult } = await import('./without-result.ts');
  const ways = await waysWithoutResult(state.query, engine, () => {
    filter({});
    field.focus();
  });
  if (turn === asked) aside.append(...ways);
}
