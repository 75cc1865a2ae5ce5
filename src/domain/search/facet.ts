import type { Counted } from './count.ts';

/** What an answer can be narrowed by, named as in the address. */
export const facets = ['edition', 'department', 'part', 'target', 'kind'] as const;
export type Facet = (typeof facets)[number];

/** A value for each facet. */
export type PerFacet<Value> = Readonly<Record<Facet, Value>>;

export const perFacet = <Value>(make: (facet: Facet) => Value): PerFacet<Value> => ({
  edition: make('edition'),
  department: make('department'),
  part: make('part'),
  target: make('target'),
  kind: make('kind'),
});

/** The values chosen: several of one facet widen the answer, several facets narrow it. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/**
 * For each facet and value, how much the query and the filters of the other facets leave, counted as `countedIn` does:
 * what one would get by choosing that value. 0 where records are left of which nothing counts; values without any record
 * are left out.
 */
export type Counts = PerFacet<Readonly<Record<string, number>>>;

/** The values that a record, or what counts in it, has for a facet. */
export function facetValues(record: Counted, facet: Facet): readonly string[] {
  if (facet === 'edition') return record.edition === undefined ? [] : [record.edition];
  if (facet === 'department') return record.departments;
  if (facet === 'target') return record.targets;
  if (facet === 'kind') return [record.kind];
  return record.part === null ? [] : [record.part];
}

/** Whether anything is chosen at all. */
export const isFiltered = (filters: Filters): boolean => facets.some((facet) => (filters[facet] ?? []).length > 0);
