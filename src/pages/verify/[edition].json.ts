import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/corpus/model.ts';
import { readingFileOf } from '#exports/reading-file.ts';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(JSON.stringify(readingFileOf(edition)), { headers: { 'content-type': 'application/json' } });
