import { element } from '#client/element.ts';
import { say } from '#client/keep-unbroken.ts';
import type { Answer } from '#domain/search/search.ts';
import { againLink, waysMissing } from './again.ts';
import { combobox } from './combobox.ts';
import { sayCount } from './describe-answer.ts';
import { ledgerLinks } from './ledger-links.ts';
import { resultOption } from './option.ts';
import { type Ready, readyForTyping } from './ready.ts';
import { recentSearches, remember, rememberSettled } from './recent-searches.ts';
import { searchAddress } from './search-address.ts';
import { type Told, tell } from './told.ts';
import type { WaysOn } from './ways-on.ts';

const shown = 8;
/** So long the current edition waits for the others to be answered with it, in milliseconds. */
const patience = 150;

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
    let first: FirstAnswer | null = null;
    try {
      const ready = await readyForTyping();
      const whole = ready
        .whole()
        .then(async (engine) => ({ engine, told: await tell(query, engine, { limit: shown }) }));
      if (ready.first && !(await answered(whole, patience))) {
        first = await firstAnswer(query, ready.first);
        if (turn === asked) show(`${first.said}正在查找其他版本……`, first.options, first.meant);
      }
      const { engine, told } = await whole;
      const { found, said, jumps, topics } = told;
      const isWhole = told.unasked.length === 0;
      const ledgers = isWhole ? await ledgerLinks(query, engine) : [];
      if (turn !== asked) return;
      rememberSettled(found.total > 0 ? query : '');
      const rest = isWhole ? (found.total > 0 ? [allLink(query, found)] : []) : [againLink(query)];
      show(said, [...optionsOf(told, engine, ledgers), ...rest], jumps.meant, first !== null);
      if (rest.length > 0 || jumps.links.length > 0 || topics.length > 0) return;
      const ways = await waysOnFrom(query, engine);
      if (turn === asked && ways.links.length > 0) show(said + ways.words, ways.links);
    } catch (error) {
      if (turn !== asked) return;
      console.error(error);
      const again = againLink(query);
      if (first)
        show(`${first.said}其他版本没有载入，请检查网络后再试。`, [...first.options, again], first.meant, true);
      else show('搜索没有载入，请检查网络后再试。', [again]);
    } finally {
      if (turn === asked) list.ariaBusy = 'false';
    }
  }

  function show(words: string, options: readonly HTMLElement[], chosen?: HTMLElement, goOn = false): void {
    say(status, words);
    box.offer(options, chosen, goOn);
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

/** What may have been meant by a query that finds nothing. That it does stays true where this cannot be had. */
async function waysOnFrom(query: string, engine: Ready): Promise<WaysOn> {
  try {
    const { waysOn } = await import('./ways-on.ts');
    return await waysOn(query, engine);
  } catch (error) {
    console.error(error);
    return { words: waysMissing, links: [againLink(query)] };
  }
}

/** What is found in the current edition while the others are looked into. */
interface FirstAnswer {
  readonly said: string;
  readonly options: readonly HTMLElement[];
  readonly meant: HTMLElement | undefined;
}

async function firstAnswer(query: string, atHand: Ready): Promise<FirstAnswer> {
  const told = await tell(query, atHand, { limit: shown });
  const looked = `先查了${atHand.catalogue.current.name}、单位和术语：${told.said.replace(/。$/u, '')}。`;
  return { said: looked, options: optionsOf(told, atHand), meant: told.jumps.meant };
}

/** All that is told, in the order in which it is offered. */
const optionsOf = (
  { found, jumps, topics }: Told,
  { catalogue }: Ready,
  ledgers: readonly HTMLElement[] = [],
): readonly HTMLElement[] => [
  ...jumps.links,
  ...ledgers,
  ...found.results.map((result) => resultOption(result, catalogue)),
  ...topics,
];

/** Whether some work comes to an answer within so many milliseconds. */
const answered = (work: Promise<unknown>, within: number): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, within, false)),
  ]);

const allLink = (query: string, found: Answer): HTMLAnchorElement =>
  element(
    'a',
    { class: 'all', href: searchAddress({ query, filters: {} }) },
    `全部${sayCount(found)}，可按责任单位筛选`,
  );
