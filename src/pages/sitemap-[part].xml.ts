import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { type Sitemap, sitemapOf, sitemapsOf } from '#exports/sitemap.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  sitemapsOf(corpus).map((sitemap) => ({
    params: { part: sitemap.name.replace(/^sitemap-|\.xml$/gu, '') },
    props: { sitemap },
  }));

export const GET: APIRoute<{ sitemap: Sitemap }> = ({ props: { sitemap } }) =>
  new Response(sitemapOf(sitemap, locate), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
