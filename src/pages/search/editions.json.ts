import type { APIRoute } from 'astro';
import { derivedOfEdition } from '#built-before';
import { corpus } from '#corpus';
import { callsForIndex } from '#domain/search/calls-for-index.ts';
import { holdings } from '#domain/search/holdings.ts';

/** What the search in the whole library knows of it. */
export const GET: APIRoute = () => {
  const isIndexed = callsForIndex(corpus.editions, (edition, measure) =>
    derivedOfEdition(edition, 'bytes that a search needs of it', measure),
  );
  return Response.json(holdings(corpus, isIndexed));
};
