import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { editionFile } from '#exports/files.ts';
import { locate } from '#url';
import style from '../../styles/book.css?raw';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) =>
  new Response(await editionFile(corpus, edition, 'epub', locate, style), {
    headers: { 'content-type': 'application/epub+zip' },
  });
