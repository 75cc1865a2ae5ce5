import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { editionLlmsTextOf } from '#exports/llms-text.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(editionLlmsTextOf(corpus, edition, locate), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
