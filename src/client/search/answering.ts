import { element } from '#client/element.ts';
import { say } from '#client/keep-unbroken.ts';
import type { Answer } from '#domain/search/search.ts';
import { combobox } from './combobox.ts';
import { describeAnswer, sayCount } from './describe-answer.ts';
import { jumpLinks } from './jump-links.ts';
import { ledgerLinks } from './ledger-links.ts';
import { resultOption } from './option.ts';
import { ready } from './ready.ts';
import { recentSearches, remember, rememberSettled } from './recent-searches.ts';
import { searchAddress } from './search-address.ts';
import { topicLinks } from './topic-links.ts';

const shown = 8;

/** A field that is answered below it while one types. */
export interface Answering {
  /** What says what was found, lists it, and offers the last searches. */
  readonly parts: readonly HTMLElement[];
  /** Answers a query, unless another is asked by then. */
  answer(query: string): Promise<void>;
  /** Asks a query in the place of the reader. */
  ask(query: string): void;
}

/** Makes a field answer; `hint` is said while nothing is asked, and `name` tells its list from others on the page. */
export function answering(field: HTMLInputElement, name: string, hint: string): Answering {
  const status = element('p', { class: 'status', role: 'status' });
  const list = element('div', { id: name, role: 'listbox', 'aria-label': '搜索结果', hidden: true });
  const box = combobox(field, list, answer);
  const recent = recentSearches(field, ask);
  let asked = 0;

  async function answer(query: string): Promise<void> {
    const turn = ++asked;
    recent.update();
    if (query.trim() === '') return show(hint, []);
    list.ariaBusy = 'true';
    try {
      const engine = await ready();
      const found = await engine.search.search(query, { limit: shown });
      if (turn !== asked) return;
      const { links: jumps, meant } = jumpLinks(query, engine);
      const results = found.results.map((result) => resultOption(result, engine.catalogue));
      const rest = found.total > 0 ? [allLink(query, found)] : [];
      rememberSettled(found.total > 0 ? query : '');
      const said = describeAnswer(query, found, engine.catalogue, jumps.length);
      const ledgers = await ledgerLinks(query, engine);
      if (turn !== asked) return;
      const topics = topicLinks(query, engine);
      show(said, [...jumps, ...ledgers, ...results, ...topics, ...rest], meant);
      if (found.total > 0 || jumps.length > 0 || topics.length > 0) return;
      const { waysOn } = await import('./ways-on.ts');
      const { words, links } = await waysOn(query, engine);
      if (turn === asked && links.length > 0) show(said + words, links);
    } catch (error) {
      if (turn !== asked) return;
      console.error(error);
      show('搜索没有载入，请检查网络后再试。', []);
    } finally {
      if (turn === asked) list.ariaBusy = 'false';
    }
  }

  function show(words: string, options: readonly HTMLElement[], chosen?: HTMLElement): void {
    say(status, words);
    box.offer(options, chosen);
  }

  function ask(query: string): void {
    field.value = query;
    field.focus();
    remember(query);
    answer(query);
  }

  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const { query } = link?.dataset ?? {};
    if (query === undefined) {
      if (link) remember(field.value);
    } else if (!(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      ask(query);
    }
  });
  return { parts: [status, recent.list, list], answer, ask };
}

const allLink = (query: string, found: Answer): HTMLAnchorElement =>
  element(
    'a',
    { class: 'all', href: searchAddress({ query, filters: {} }) },
    `全部${sayCount(found)}，可按责任单位筛选`,
  );
