import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import { referenceIndex } from '#exports/references-json.ts';
import { locate } from '#url';

export const GET: APIRoute = () => {
  const current = currentEdition(corpus);
  return Response.json(referenceIndex([current, ...corpus.editions.filter((one) => one !== current)], locate));
};
