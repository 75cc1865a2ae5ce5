import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { placedStretchesOf } from '#domain/verify/placed.ts';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(JSON.stringify(placedStretchesOf(edition)), { headers: { 'content-type': 'application/json' } });
