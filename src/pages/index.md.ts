import { corpus } from '#corpus';
import { homeMarkdownOf } from '#exports/page-markdown/home.ts';
import { locate } from '#url';

export const GET = async () =>
  new Response(homeMarkdownOf(corpus, locate), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
