import type { EngineDocument } from './documents.ts';
import type { AskEngine, Group, Hit, Values } from './engine.ts';
import type { Clause } from './questions.ts';

type Value = string | number | boolean;
type Fields = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** Answers what the search asks an engine, as OpenSearch does, by looking at every document. */
export const plainEngine =
  (documents: readonly EngineDocument[]): AskEngine =>
  async (_, question) => {
    const { query, post_filter, aggs = {}, size = 10, search_after } = question as unknown as Question;
    const found = documents.filter((document) => fits(document as unknown as Fields, query));
    const listed = found
      .filter((document) => !post_filter || fits(document as unknown as Fields, post_filter))
      .sort((a, b) => a.rank - b.rank)
      .filter(({ rank }) => search_after === undefined || rank > (search_after[0] ?? 0))
      .slice(0, size);
    return {
      hits: { hits: listed.map(({ rank, record = '' }): Hit => ({ sort: [rank], _source: { rank, record } })) },
      aggregations: Object.fromEntries(Object.entries(aggs).map(([name, asked]) => [name, group(found, asked)])),
    };
  };

interface Question {
  readonly query: Clause;
  readonly post_filter?: Clause;
  readonly aggs?: Readonly<Record<string, Asked>>;
  readonly size?: number;
  readonly search_after?: readonly number[];
}

interface Asked {
  readonly filter: Clause;
  readonly aggs: Readonly<Record<string, { readonly terms: { readonly field: string } }>>;
}

function group(documents: readonly EngineDocument[], { filter, aggs }: Asked): Group {
  const counted = documents.map((document) => document as unknown as Fields).filter((one) => fits(one, filter));
  const values = Object.entries(aggs).map(([name, { terms }]) => [name, countValues(counted, terms.field)]);
  return { doc_count: counted.length, ...Object.fromEntries(values) };
}

function countValues(documents: readonly Fields[], field: string): Values {
  const values = documents.flatMap((one) => valuesOf(one, field).map(String));
  const buckets = Array.from(
    Map.groupBy(values, (value) => value),
    ([key, { length }]) => ({ key, doc_count: length }),
  );
  return { sum_other_doc_count: 0, buckets };
}

const valuesOf = (fields: Fields, field: string): readonly Value[] => [fields[field] ?? []].flat() as Value[];

function fits(fields: Fields, clause: Clause): boolean {
  const [[kind, asked] = ['', {}]] = Object.entries(clause) as [string, Readonly<Record<string, unknown>>][];
  if (kind === 'bool') {
    const { filter = [], should = [] } = asked as { filter?: readonly Clause[]; should?: readonly Clause[] };
    return filter.every((one) => fits(fields, one)) && (should.length === 0 || should.some((one) => fits(fields, one)));
  }
  const [[field, wanted] = ['', '']] = Object.entries(asked);
  const values = valuesOf(fields, field);
  if (kind === 'term') return values.includes(wanted as Value);
  if (kind === 'terms') return values.some((value) => (wanted as readonly Value[]).includes(value));
  if (kind === 'match_phrase') return values.some((text) => ` ${text} `.includes(` ${wanted} `));
  throw new Error(`The plain engine knows no ${kind}.`);
}
