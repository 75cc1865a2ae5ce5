import type { APIRoute } from 'astro';
import { addressBooks, corpus } from '#corpus';
import { feedOf } from '#exports/feed.ts';
import { locate } from '#url';

/** The older entries, where there are more than one page holds; the newest are in `feed.xml`. */
export const getStaticPaths = () =>
  feedOf(corpus, addressBooks, locate)
    .slice(1)
    .map((feed, index) => ({ params: { page: `${index + 2}` }, props: { feed } }));

export const GET: APIRoute<{ feed: string }> = ({ props: { feed } }) =>
  new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
