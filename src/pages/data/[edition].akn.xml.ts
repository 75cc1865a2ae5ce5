import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { editionFile } from '#exports/files.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) =>
  new Response(await editionFile(corpus, edition, 'akn.xml', locate), {
    headers: { 'content-type': 'application/akn+xml; charset=utf-8' },
  });
