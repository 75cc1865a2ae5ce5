import { element } from '#client/element.ts';
import { type Filters, isFiltered } from '#domain/search/facet.ts';
import type { Answer } from '#domain/search/search.ts';
import { parseState, toggle } from '#domain/search/state.ts';
import { AddressBar } from './address-bar.ts';
import { combobox } from './combobox.ts';
import { describeAnswer, sayCount } from './describe-answer.ts';
import { type FacetPanel, facetPanel } from './facet-panel.ts';
import { resultItem } from './item.ts';
import { ledgerLinks } from './ledger-links.ts';
import { jumpLinks, partLinks } from './offers.ts';
import { type Ready, ready } from './ready.ts';

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

let state = parseState(new URLSearchParams(location.search));
let panel: FacetPanel | undefined;
let asked = 0;

const addressBar = new AddressBar();
const box = combobox(field, find('search-jumps'), (query) => {
  state = { ...state, query };
  addressBar.writeLater(state);
  show();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  state = { ...state, query: field.value };
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
  state = parseState(new URLSearchParams(location.search));
  field.value = state.query;
  show();
});
hits.addEventListener('click', () => addressBar.writeNow(state));
more.addEventListener('click', () => showMore());
field.value = state.query;
sayAsked(!isBlank());
if (!isBlank()) status.textContent = '正在载入……';
show();

function isBlank(): boolean {
  return state.query.trim() === '' && !isFiltered(state.filters);
}

/** The list of all tasks is shown where nothing is asked. */
function sayAsked(asked: boolean): void {
  if (asked) dataset.asked = '';
  else delete dataset.asked;
}

function filter(filters: Filters): void {
  state = { ...state, filters };
  addressBar.writeNow(state);
  show();
}

/** Answers the state, unless there is another by then. */
async function show(): Promise<void> {
  const turn = ++asked;
  hits.ariaBusy = 'true';
  try {
    const engine = await ready();
    const answer = await engine.search.search(state.query, { filters: state.filters, limit: pageSize });
    if (turn !== asked) return;
    panel ??= facetPanel(facetsPlace, engine.catalogue, (facet, value) => filter(toggle(state.filters, facet, value)));
    panel.update(state.filters, answer.counts);
    const jumps = jumpLinks(state.query, engine);
    box.offer(jumps, jumps.length === 1 ? jumps[0] : undefined);
    const blank = isBlank();
    sayAsked(!blank);
    aside.replaceChildren();
    list(blank ? { ...answer, results: [], total: 0, count: 0 } : answer, engine);
    status.textContent = blank ? '' : describeAnswer(state.query, answer, engine.catalogue);
    if (!blank && answer.total === 0) await showWaysOn(engine, turn);
    const ledgers = await ledgerLinks(state.query, engine);
    if (turn === asked) aside.append(...ledgers);
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

/** Where nothing was found: what there would be without the filters, or the parts of the query that have something. */
async function showWaysOn(engine: Ready, turn: number): Promise<void> {
  const unfiltered = await engine.search.search(state.query, { limit: 0 });
  const parts = unfiltered.total === 0 ? await partLinks(state.query, engine) : [];
  if (turn !== asked) return;
  if (unfiltered.total > 0) {
    const button = element('button', { type: 'button', class: 'link' }, `去掉筛选有${sayCount(unfiltered)}`);
    button.addEventListener('click', () => {
      filter({});
      field.focus();
    });
    aside.append(button);
  } else if (parts.length > 0) {
    aside.append('其中有结果的部分：', ...parts);
  }
}
