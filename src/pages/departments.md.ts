import { corpus } from '#corpus';
import { departmentsMarkdownOf } from '#exports/page-markdown/lists.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(departmentsMarkdownOf(corpus, locate), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
