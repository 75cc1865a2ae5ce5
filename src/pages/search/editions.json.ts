import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { bundleOf } from '#domain/search/bundle.ts';
import { holdings } from '#domain/search/holdings.ts';
import { needsIndex } from '#domain/search/locating.ts';

/** What the search in the whole library knows of it. */
export const GET: APIRoute = () => {
  const [, ...others] = corpus.editions;
  const sizes = others.map((edition) => Buffer.byteLength(JSON.stringify(bundleOf(edition))));
  return Response.json(holdings(corpus, needsIndex(sizes)));
};
