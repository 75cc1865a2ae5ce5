import { type Facet, facets } from './facet.ts';
import type { SearchOptions } from './search.ts';

/** What is asked of a server: a question as its address holds it. */
export interface SentQuestion {
  readonly query: string;
  readonly options: SearchOptions & { readonly limit: number; readonly offset: number; readonly repeats: boolean };
}

/** What a server takes at most: characters of a query, results at once and before them, values of a facet, characters of one. */
export const mostAsked = { characters: 500, limit: 100, offset: 10_000, values: 64, value: 80 } as const;

/** Writes the parameters that `readQuestion` reads; null where the question is larger than a server takes. */
export function writeQuestion(query: string, options: SearchOptions = {}): URLSearchParams | null {
  const { filters = {}, limit = 20, offset = 0, repeats = false } = options;
  const parameters = new URLSearchParams({ q: query.toWellFormed(), limit: String(limit), offset: String(offset) });
  for (const facet of facets) for (const value of filters[facet] ?? []) parameters.append(facet, value);
  if (repeats) parameters.set('repeats', '1');
  return typeof readQuestion(parameters) === 'string' ? null : parameters;
}

/** Reads a question strictly; a string says what is wrong with it. */
export function readQuestion(parameters: URLSearchParams): SentQuestion | string {
  const given = [...new Set(parameters.keys())];
  const isFacet = (name: string): name is Facet => facets.includes(name as Facet);
  const single = (name: string): string | null => parameters.get(name);
  for (const name of given) {
    if (isFacet(name)) continue;
    if (!['q', 'limit', 'offset', 'repeats'].includes(name))
      return `没有“${[...name].slice(0, 20).join('')}”这个参数。`;
    if (parameters.getAll(name).length > 1) return `参数“${name}”只能有一个。`;
  }
  const query = single('q') ?? '';
  if ([...query].length > mostAsked.characters) return `问题最多${mostAsked.characters}个字。`;
  const limit = numberIn(single('limit') ?? '20', mostAsked.limit);
  if (limit === null) return `limit应为0至${mostAsked.limit}的整数。`;
  const offset = numberIn(single('offset') ?? '0', mostAsked.offset);
  if (offset === null) return `offset应为0至${mostAsked.offset}的整数。`;
  const repeats = single('repeats') ?? '0';
  if (repeats !== '0' && repeats !== '1') return 'repeats应为0或1。';
  const filters = Object.fromEntries(
    given.filter(isFacet).map((facet) => [facet, [...new Set(parameters.getAll(facet))]] as const),
  );
  for (const [facet, values] of Object.entries(filters)) {
    if (values.length > mostAsked.values) return `${facet}最多选${mostAsked.values}项。`;
    if (values.some((value) => value === '' || [...value].length > mostAsked.value))
      return `${facet}的值应为1至${mostAsked.value}个字。`;
  }
  return { query, options: { filters, limit, offset, repeats: repeats === '1' } };
}

/** A whole number from 0 to `most`; null where it is none. */
const numberIn = (digits: string, most: number): number | null =>
  /^\d{1,6}$/u.test(digits) && Number(digits) <= most ? Number(digits) : null;
