import { corpus } from '#corpus';
import { documentsMarkdownOf } from '#exports/page-markdown/home.ts';
import { locate } from '#url';

export const GET = async () =>
  new Response(documentsMarkdownOf(corpus, locate), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
