import type { Answer, Search, SearchOptions } from '#domain/search/search.ts';
import type { LibraryCatalogue } from './catalogue.ts';

/** Is thrown where some editions cannot be asked, so that nobody takes an answer from the others for the whole. */
export class PartlyAsked extends Error {
  /** What the other editions answer. */
  readonly answer: Answer;
  /** Slugs of those that cannot be asked. */
  readonly unasked: readonly string[];

  constructor(answer: Answer, unasked: readonly string[]) {
    super(`These cannot be asked: ${unasked.join(', ')}`);
    this.answer = answer;
    this.unasked = unasked;
  }
}

/** An answer for those who say what is left out of it. */
export interface Partly {
  readonly found: Answer;
  /** Slugs of the editions that could not be asked; none of an answer that is whole. */
  readonly unasked: readonly string[];
}

/** Asks a search, and takes what the other editions answer where some cannot be asked. */
export async function askPartly(search: Search, query: string, options: SearchOptions): Promise<Partly> {
  try {
    return { found: await search.search(query, options), unasked: [] };
  } catch (error) {
    if (!(error instanceof PartlyAsked)) throw error;
    return { found: error.answer, unasked: error.unasked };
  }
}

/** So many editions are named. */
const mostNamed = 3;

/** Says what was found, and of which editions it is not known. */
export function sayUnasked(said: string, unasked: readonly string[], { editions }: LibraryCatalogue): string {
  if (unasked.length === 0) return said;
  const names = editions.filter(({ slug }) => unasked.includes(slug)).map(({ name }) => name);
  const named = names.slice(0, mostNamed).join('、');
  const which = names.length > mostNamed ? `${named}等${names.length}个版本` : named;
  return `查过的版本中：${said.replace(/。$/u, '')}。${which}没有载入，请检查网络后再试。`;
}
