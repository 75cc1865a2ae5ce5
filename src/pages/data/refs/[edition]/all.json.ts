import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { referencesJson } from '#exports/references-json.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  Response.json(referencesJson(edition, [], locate));
