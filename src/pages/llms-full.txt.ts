import { corpus } from '#corpus';
import { llmsFullTextOf } from '#exports/llms-full-text.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(llmsFullTextOf(corpus, locate), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
