import { Client } from '@opensearch-project/opensearch';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { Facet } from '#domain/search/facet.ts';
import type { Clause } from './questions.ts';

/** What the engine is asked, as far as the search asks it: a question to an index. Rejects where it gives no whole answer. */
export type AskEngine = (index: string, question: Clause) => Promise<Reply>;

export interface Reply {
  readonly hits: { readonly hits: readonly Hit[] };
  readonly aggregations?: Readonly<Record<string, Group>>;
}

export interface Hit {
  /** The rank that it was sorted by. */
  readonly sort: readonly number[];
  readonly _source?: { readonly rank: number; readonly record: string };
}

/** How many documents a filter leaves, and how many of them have each value of some facets. */
export interface Group extends Partial<Record<Facet, Values>> {
  readonly doc_count: number;
}

export interface Values {
  readonly sum_other_doc_count: number;
  readonly buckets: readonly { readonly key: string; readonly doc_count: number }[];
}

/** What an index says of itself. */
export interface IndexAbout extends Pick<Catalogue, 'departments' | 'variants' | 'version'> {
  readonly documents: number;
  /** Whether any record may say what another edition says. */
  readonly shares: boolean;
}

/** An index that is whole. */
export interface OpenIndex extends IndexAbout {
  readonly index: string;
}

/** Milliseconds until a question is given up. */
const patience = 10_000;

/**
 * Reaches an engine.
 *
 * @param urls of its nodes, with user and password where it wants them; another is asked where one does not answer
 */
export const engineAt = (urls: readonly string[]): Client =>
  new Client({ nodes: [...urls], maxRetries: 2 * urls.length, requestTimeout: patience });

export function asker(client: Client): AskEngine {
  return async (index, question) => {
    const { body } = await client.search({
      index,
      allow_partial_search_results: false,
      body: question,
    });
    if (body.timed_out) throw new Error('The engine gave up a question.');
    return body as unknown as Reply;
  };
}

/** The index that an alias leads to; null where it leads nowhere. */
export async function openIndex(client: Client, alias: string): Promise<OpenIndex | null> {
  const { body } = await client.indices.getMapping({ index: alias, ignore_unavailable: true }, { ignore: [404] });
  const [index, found] = Object.entries(body)[0] ?? [];
  const about = found?.mappings?._meta as IndexAbout | undefined;
  return index !== undefined && about ? { index, ...about } : null;
}
