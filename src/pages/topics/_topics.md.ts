import { corpus } from '#corpus';
import { topicsMarkdownOf } from '#exports/page-markdown/lists.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(topicsMarkdownOf(corpus, locate), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
