import { getEntry } from 'astro:content';
import { corpus } from '#corpus';
import { aboutMarkdownOf } from '#exports/page-markdown/explained.ts';
import { locate } from '#url';

export const GET = async () =>
  new Response(aboutMarkdownOf((await getEntry('prose', 'about'))?.body ?? '', corpus, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
