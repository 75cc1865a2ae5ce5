import { corpus } from '#corpus';
import { searchMarkdownOf } from '#exports/page-markdown/explained.ts';
import { locate } from '#url';

export const GET = async () =>
  new Response(searchMarkdownOf(corpus, locate), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
