import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import type { Edition } from '#domain/model/edition.ts';
import { dutiesMarkdownOf } from '#exports/page-markdown/duties.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.filter(hasTasks).map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(dutiesMarkdownOf(corpus, edition, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
