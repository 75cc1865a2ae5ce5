import { addressBooks, corpus } from '#corpus';
import { feedOf } from '#exports/feed.ts';
import { locate } from '#url';

export const GET = () =>
  new Response(feedOf(corpus, addressBooks, locate)[0], {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
