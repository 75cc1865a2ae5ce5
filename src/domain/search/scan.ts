import type { Variants } from '../document/variants.ts';
import { type Counted, type CountedTerm, countedIn } from './count.ts';
import { type Counts, type Filters, facets, facetValues, isFiltered, perFacet } from './facet.ts';
import { folded } from './folded.ts';
import { marksOf, type Term } from './match.ts';
import { type DepartmentNames, departmentsNamed } from './names.ts';
import { parseTerms } from './query.ts';
import type { SearchRecord } from './record.ts';
import { type Counting, listedEach, listedOnce, repeatless, withoutRepeats } from './repeats.ts';
import type { Answer, Result, SearchOptions } from './search.ts';

/** How queries are read. */
export interface Reading {
  readonly departments: readonly DepartmentNames[];
  readonly variants: Variants;
}

/** A term with all that it may mean. */
export type ReadTerm = Term & CountedTerm;

/** The terms of a query, each with the departments that it is a name of. */
export const readTerms = (query: string, { departments, variants }: Reading): readonly ReadTerm[] =>
  parseTerms(query, variants).map((words) => {
    const named = departmentsNamed(words, departments);
    return { words, tokens: named.map(({ token }) => token), departments: named.map(({ id }) => id) };
  });

/**
 * Answers a query by reading every record that is at hand, as `Search` promises it.
 *
 * @param records in their order; whatever the query might find must be among them
 */
export function scan(
  records: readonly SearchRecord[],
  terms: readonly ReadTerm[],
  { filters = {}, limit = 20, offset = 0, repeats = false }: SearchOptions = {},
): Answer {
  const matching = records
    .filter((record) => terms.every((term) => holds(record, term)))
    .map((record): Counting => ({ record, counted: countedIn(record, terms) }));
  const each = repeats || (filters.edition ?? []).length > 0;
  const chosen = isFiltered(filters)
    ? matching
        .filter(({ record }) => leaves(filters, record))
        .map(({ record, counted }) => ({ record, counted: counted.filter((one) => leaves(filters, one)) }))
    : matching;
  const counted = chosen.flatMap(({ counted }) => counted);
  const listed = each ? listedEach(chosen) : listedOnce(chosen);
  return {
    total: listed.length,
    count: (each ? counted : withoutRepeats(counted)).length,
    counts: countFacets(matching, filters, each),
    results: listed.slice(offset, offset + limit).map((one): Result => ({ ...one, marks: marksOf(one.record, terms) })),
  };
}

const holds = (record: SearchRecord, { words, departments }: ReadTerm): boolean =>
  folded(record).text.includes(words) || departments.some((id) => record.departments.includes(id));

/** Whether the filters leave a record or what counts in it. */
const leaves = (filters: Filters, one: Counted): boolean =>
  facets.every((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 || facetValues(one, facet).some((value) => values.includes(value));
  });

/** `each` says whether what editions say alike counts for each of them, as it does once an edition is chosen. */
const countFacets = (matching: readonly Counting[], filters: Filters, each: boolean): Counts =>
  perFacet((facet) => {
    const others = { ...filters, [facet]: [] };
    const narrowed = isFiltered(others);
    const tallies = new Map<string, Tally>();
    for (const { record, counted } of matching) {
      if (narrowed && !leaves(others, record)) continue;
      const own = narrowed ? counted.filter((one) => leaves(others, one)) : counted;
      for (const value of facetValues(record, facet)) {
        const tally = tallies.get(value) ?? { counts: repeatless(), count: 0 };
        tallies.set(value, tally);
        for (const one of own) {
          // But for its targets a sentence has all values of its record.
          if (facet === 'target' && !one.targets.includes(value)) continue;
          if (each || facet === 'edition' || tally.counts(one)) tally.count += 1;
        }
      }
    }
    return Object.fromEntries(Array.from(tallies, ([value, { count }]) => [value, count]));
  });

/** How much of a facet's value counts so far. */
interface Tally {
  readonly counts: (one: Counted) => boolean;
  count: number;
}
