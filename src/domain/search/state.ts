import { type Facet, type Filters, facets } from './facet.ts';

/** What is asked: a search as its address holds it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

/** Reads `?q=…&department=…&department=…`; what it does not know it ignores. */
export function parseState(parameters: URLSearchParams): SearchState {
  const chosen = facets.map((facet) => [facet, [...new Set(parameters.getAll(facet).filter(Boolean))]] as const);
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)) as Filters,
  };
}

/** Writes the parameters that `parseState` reads, in an order of their own, so that one search has one address. */
export function writeState({ query, filters }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  for (const facet of facets) {
    for (const value of (filters[facet] ?? []).toSorted()) parameters.append(facet, value);
  }
  return parameters;
}

/** The filters that a library of some editions can answer: an address may name an edition of a time when others were held. */
export function answerable(filters: Filters, held: number): Filters {
  if (held > 1) return filters;
  const { edition: _, ...others } = filters;
  return others;
}

/** Hosts refuse longer addresses, in bytes; the rest of the 8 KB that they take is for path and host. */
const longestParameters = 7500;

/** Whether a search fits into an address that every host takes. */
export const fitsAddress = (state: SearchState): boolean => writeState(state).toString().length <= longestParameters;

/** The filters with one value put in or taken out. */
export function toggle(filters: Filters, facet: Facet, value: string): Filters {
  const values = filters[facet] ?? [];
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}
