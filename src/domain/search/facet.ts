import type { SearchRecord } from './record.ts';

/** What an answer can be narrowed by, named as in the address. */
export const facets = ['department', 'part', 'target', 'kind'] as const;
export type Facet = (typeof facets)[number];

/** A value for each facet. */
export type PerFacet<Value> = Readonly<Record<Facet, Value>>;

export const perFacet = <Value>(make: (facet: Facet) => Value): PerFacet<Value> => ({
  department: make('department'),
  part: make('part'),
  target: make('target'),
  kind: make('kind'),
});

/** The values chosen: several of one facet widen the answer, several facets narrow it. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/**
 * For each facet and value, the records that the query and the filters of the other facets leave: what one would get
 * by choosing that value. Values without any are left out.
 */
export type Counts = PerFacet<Readonly<Record<string, number>>>;

/** The values that a record has for a facet. */
export function facetValues(record: SearchRecord, facet: Facet): readonly string[] {
  if (facet === 'department') return record.departments;
  if (facet === 'target') return record.targets;
  if (facet === 'kind') return [record.kind];
  return record.part === null ? [] : [record.part];
}

/** Whether anything is chosen at all. */
export const isFiltered = (filters: Filters): boolean => facets.some((facet) => (filters[facet] ?? []).length > 0);
