import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { annotationsOf } from '#exports/annotations.ts';
import { jsonText } from '#exports/json.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(jsonText(annotationsOf(edition, locate)), { headers: { 'content-type': 'application/ld+json' } });
