import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { cataloguedUnits } from '#domain/search/units.ts';

/** The units of each edition, asked for where a query may be a reference into any of them. */
export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(corpus.editions.map((edition) => [edition.slug, cataloguedUnits(edition)])));
