import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/corpus/model.ts';
import { documentJson } from '#exports/document-json.ts';
import { json } from '#exports/json.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  json(documentJson(corpus, edition, locate));
