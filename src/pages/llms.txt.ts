import { corpus } from '#corpus';
import { llmsTextOf } from '#exports/llms-text.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(llmsTextOf(corpus, locate), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
