import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { placedRunsOf } from '#domain/verify/placed-runs.ts';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(JSON.stringify(placedRunsOf(edition)), { headers: { 'content-type': 'application/json' } });
