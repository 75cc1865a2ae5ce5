import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { parseVariants } from '#domain/document/variants.ts';
import { searchPath } from '#domain/paths.ts';
import { jumps } from '#domain/search/jump.ts';
import { longestParts } from '#domain/search/longest-parts.ts';
import { parseTerms } from '#domain/search/query.ts';
import { writeState } from '#domain/search/state.ts';
import { sayCount } from './describe-answer.ts';
import type { Ready } from './ready.ts';

/** The places that a query names, each a link that leads there. */
export const jumpLinks = (query: string, { catalogue }: Ready): readonly HTMLAnchorElement[] =>
  jumps(query, catalogue.editions).map(({ path, place, title }) =>
    element('a', { class: 'jump', href: address(path) }, element('span', {}, '前往'), element('b', {}, place), title),
  );

/** For a query without an answer, the longest of its parts that have one, each a link to its search. */
export async function partLinks(query: string, { catalogue, search }: Ready): Promise<readonly HTMLAnchorElement[]> {
  const count = async (words: string): Promise<number> => (await search.search(words, { limit: 0 })).total;
  const parts = [];
  for (const term of parseTerms(query, parseVariants(catalogue.variants)).slice(0, 4)) {
    parts.push(...(await longestParts(term, count)));
  }
  return Promise.all(
    parts
      .slice(0, 6)
      .map(async ({ words }) =>
        element(
          'a',
          { class: 'way', href: `${address(searchPath)}?${writeState({ query: words, filters: {} })}` },
          element('b', {}, words),
          ` ${sayCount(await search.search(words, { limit: 0 }))}`,
        ),
      ),
  );
}
