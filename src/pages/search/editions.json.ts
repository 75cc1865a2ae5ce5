import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { callsForIndex } from '#domain/search/calls-for-index.ts';
import { holdings } from '#domain/search/holdings.ts';

/** What the search in the whole library knows of it. */
export const GET: APIRoute = () => Response.json(holdings(corpus, callsForIndex(corpus.editions)));
