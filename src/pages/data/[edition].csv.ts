import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionFile } from '#exports/files.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.filter(hasTasks).map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) =>
  new Response(await editionFile(corpus, edition, 'csv', locate), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
