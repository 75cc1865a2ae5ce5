import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/corpus/model.ts';
import { htmlOf } from '#exports/html.ts';
import { locate } from '#url';
import style from '../../styles/single-file.css?raw';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(htmlOf(edition, locate, style), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
