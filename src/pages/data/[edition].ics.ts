import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/corpus/model.ts';
import { icsOf } from '#exports/ics.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions
    .filter(({ deadlines }) => deadlines.length > 0)
    .map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(icsOf(edition, locate), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
