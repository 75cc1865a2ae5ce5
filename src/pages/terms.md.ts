import { corpus } from '#corpus';
import { termsMarkdownOf } from '#exports/page-markdown/lists.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(termsMarkdownOf(corpus, locate), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
