import { corpus } from '#corpus';
import { sitemapIndexOf } from '#exports/sitemap.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(sitemapIndexOf(corpus, locate), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
