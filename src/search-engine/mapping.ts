import { facets } from '#domain/search/facet.ts';

/** Between two texts of a field as many places are left free, so that no phrase goes from one into the other. */
const gap = 1000;

const characters = { type: 'text', analyzer: 'whitespace', position_increment_gap: gap, norms: false } as const;

/** How an engine keeps `EngineDocument`s: words as they are given, in their places; what is not asked for is not indexed. */
export const mapping = {
  dynamic: 'strict',
  properties: {
    at: { type: 'integer' },
    rank: { type: 'integer' },
    is: { type: 'keyword' },
    shared: { type: 'boolean' },
    ...Object.fromEntries(facets.map((facet) => [facet, { type: 'keyword' }])),
    text: characters,
    note: characters,
    seams: characters,
    record: { type: 'keyword', index: false, doc_values: false },
  },
} as const;
