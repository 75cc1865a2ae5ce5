import { characterWords } from '#domain/search/characters.ts';
import { type Facet, type Filters, facets } from '#domain/search/facet.ts';
import type { ReadTerm } from '#domain/search/scan.ts';
import { after, before, longestTerm } from './documents.ts';

/** A query as the engine takes it. */
export type Clause = Readonly<Record<string, unknown>>;

/** The engine refuses queries of more than 1024 clauses. */
const mostClauses = 800;
/** More values than a facet of any library has. */
const mostValues = 10_000;

/** Whether the engine itself can say which sentences hold the terms. */
export function countable(terms: readonly ReadTerm[]): boolean {
  const lengths = terms.map(({ words }) => [...words].length);
  return Math.max(0, ...lengths) <= longestTerm && lengths.reduce((sum, length) => sum + length + 2, 0) <= mostClauses;
}

/** What holds each term, as a text or for its department: records, and what counts in them where `countable`. */
const holding = (terms: readonly ReadTerm[], counted = true): readonly Clause[] =>
  terms.map(({ words, departments }) => {
    const places = counted
      ? [phrase('text', characterWords(words)), phrase('note', characterWords(words)), ...overSeams(words)]
      : [phrase('text', characterWords(words))];
    const named = departments.length > 0 ? [{ terms: { department: departments } }] : [];
    return { bool: { should: [...places, ...named] } };
  });

/** A term that goes over a seam has at least one character on either side. */
function overSeams(words: string): readonly Clause[] {
  const characters = [...words];
  return characters.slice(1).map((_, index) => {
    const [left, right] = [characters.slice(0, index + 1), characters.slice(index + 1)].map((half) => half.join(''));
    return phrase('seams', `${characterWords(left ?? '', before)} ${characterWords(right ?? '', after)}`);
  });
}

const phrase = (field: string, words: string): Clause => ({ match_phrase: { [field]: words } });

const is = (what: 'record' | 'counted'): Clause => ({ term: { is: what } });

/** What the filters leave, those of one facet perhaps not considered. */
const left = (filters: Filters, but?: Facet): readonly Clause[] =>
  facets.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return facet === but || values.length === 0 ? [] : [{ terms: { [facet]: values } }];
  });

/** What holds all of some clauses; nothing is scored. */
const all = (clauses: readonly Clause[]): Clause => ({ bool: { filter: clauses } });

/** Asks for the records that hold the terms, whatever the filters, in their order; `shared` for those that may repeat. */
export const recordsHolding = (terms: readonly ReadTerm[], shared?: true): Clause => ({
  query: all([...holding(terms, false), is('record'), ...(shared ? [{ term: { shared } }] : [])]),
});

/** What the facets are grouped by: all whose other filters are the same are asked about together. */
export interface Grouping {
  readonly facets: readonly Facet[];
  readonly filters: readonly Clause[];
}

/** The facets that are not filtered by, with every filter; and each that is, with the filters of the others. */
export function groupings(filters: Filters): readonly Grouping[] {
  const filtered = facets.filter((facet) => (filters[facet] ?? []).length > 0);
  return [
    { facets: facets.filter((facet) => !filtered.includes(facet)), filters: left(filters) },
    ...filtered.map((facet) => ({ facets: [facet], filters: left(filters, facet) })),
  ];
}

/**
 * Asks for everything that an answer says, of all records or of those alone that repeat no other edition: by `record 0`
 * and `counted 0` for the first of the `groupings`, and so on.
 */
export function wholeAnswer(terms: readonly ReadTerm[], filters: Filters, alone: boolean): Clause {
  const groups = groupings(filters).flatMap((grouping, at) =>
    (['record', 'counted'] as const).map((what) => [
      `${what} ${at}`,
      {
        filter: all([is(what), ...grouping.filters]),
        aggs: Object.fromEntries(
          grouping.facets.map((facet) => [facet, { terms: { field: facet, size: mostValues } }]),
        ),
      },
    ]),
  );
  return {
    query: all([...holding(terms), ...(alone ? [{ term: { shared: false } }] : [])]),
    post_filter: all([is('record'), ...left(filters)]),
    aggs: Object.fromEntries(groups),
  };
}
