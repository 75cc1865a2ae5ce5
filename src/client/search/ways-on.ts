import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { handingOver } from '#client/handed-over.ts';
import { parseVariants } from '#domain/document/variants.ts';
import { verifyPath } from '#domain/paths.ts';
import { longestParts } from '#domain/search/longest-parts.ts';
import { parseTerms } from '#domain/search/query.ts';
import type { Answer } from '#domain/search/search.ts';
import { asksInLatin, type Suggest, suggester } from '#domain/search/suggestions.ts';
import type { LibraryCatalogue } from './catalogue.ts';
import { sayCount } from './describe-answer.ts';
import { latin } from './latin.ts';
import type { Ready } from './ready.ts';
import { searchAddress } from './search-address.ts';

/** What to do where nothing was found: words that say so, and links. Those to searches have them in `data-query`. */
export interface WaysOn {
  readonly words: string;
  readonly links: readonly HTMLAnchorElement[];
}

/** A term of so many characters is a passage of a text, not a name. */
const passageLength = 12;

/**
 * For a query that finds nothing: what the reader may have meant; for a longer passage the one of the document that is
 * nearest, and the way to have it checked; or else the parts that are found.
 */
export async function waysOn(query: string, engine: Ready): Promise<WaysOn> {
  const variants = parseVariants(engine.catalogue.variants);
  const terms = parseTerms(query, variants);
  const { records, of } = await engine.nearby();
  const isPassage = terms.some((term) => [...term].length >= passageLength && /\p{Script=Han}{2}/u.test(term));
  if (isPassage) {
    const { nearestPassage } = await import('./nearest-passage.ts');
    const nearest = nearestPassage(
      Array.from(query, (one) => variants.get(one) ?? one).join(''),
      records,
      engine.catalogue,
    );
    if (nearest) return { words: `${of?.name ?? '原文'}中最相近的：`, links: [nearest, checkLink(query)] };
  }
  suggest ??= suggester(records, variants);
  const meant = suggest(query, asksInLatin(query) ? await latin().catch(() => null) : null);
  const suggested = await searchLinks(meant, engine);
  if (suggested.length > 0) return { words: '是否要找：', links: suggested };
  if (isPassage) return { words: '', links: [checkLink(query)] };
  const parts = await searchLinks(await partsOf(terms, engine), engine);
  return { words: parts.length > 0 ? '其中有结果的部分：' : '', links: parts };
}

const checkLink = (quotation: string): HTMLAnchorElement =>
  element('a', { class: 'way check', href: address(verifyPath) + handingOver('quotation', quotation) }, '核对这段引文');

let suggest: Suggest | undefined;

/** The longest parts of terms that are found. */
async function partsOf(terms: readonly string[], { search }: Ready): Promise<readonly string[]> {
  const count = async (words: string): Promise<number> => (await search.search(words, { limit: 0 })).total;
  const parts = [];
  for (const term of terms.slice(0, 4)) parts.push(...(await longestParts(term, count)));
  // A letter of a word says nothing.
  return parts.flatMap(({ words }) => (/^\p{Script=Latin}$/u.test(words) ? [] : words)).slice(0, 6);
}

/** A link to the search for each of some queries that finds anything, with how much it finds. */
async function searchLinks(
  queries: readonly string[],
  { search, catalogue }: Ready,
): Promise<readonly HTMLAnchorElement[]> {
  const answered = await Promise.all(
    queries.map(async (query) => ({ query, answer: await search.search(query, { limit: 0 }) })),
  );
  return answered
    .filter(({ answer }) => answer.total > 0)
    .map(({ query, answer }) =>
      element(
        'a',
        { class: 'way', href: searchAddress({ query, filters: {} }), 'data-query': query },
        element('b', {}, query),
        ` ${sayCount(answer)}${sayEditions(answer, catalogue)}`,
      ),
    );
}

/** In which editions an answer is found, where several are held: 见于2022年指引. */
function sayEditions({ counts }: Answer, { editions }: LibraryCatalogue): string {
  const found = editions.filter(({ slug }) => slug in counts.edition);
  if (editions.length === 1 || found.length === 0) return '';
  return found.length === editions.length ? '，各版本都有' : `，见于${found.map(({ name }) => name).join('、')}`;
}
