import { corpus } from '#corpus';
import { sitemapOf } from '#exports/sitemap.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(sitemapOf(corpus, locate), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
