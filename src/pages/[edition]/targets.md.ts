import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { hasTargets } from '#domain/corpus/what-it-lists.ts';
import type { Edition } from '#domain/model/edition.ts';
import { targetsMarkdownOf } from '#exports/page-markdown/lists.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.filter(hasTargets).map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(targetsMarkdownOf(edition, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
