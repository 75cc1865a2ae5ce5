import type { APIRoute } from 'astro';
import { corpus } from '#corpus';

/** Which documents a text may name, newest first; what names their clauses is fetched for each that it does. */
export const GET: APIRoute = () =>
  Response.json(corpus.editions.map(({ slug, title, number }) => ({ edition: slug, title, number })));
