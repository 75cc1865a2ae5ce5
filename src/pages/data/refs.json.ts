import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { referenceWithin } from '#domain/citation/reference-within.ts';
import { formsOf, referentsOf } from '#domain/citation/references.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { absolute, href, locate } from '#url';

/** Every form by which others refer to a place, and what each place is: for wikis and bots that make links. */
export const GET: APIRoute = () => {
  const forms: Record<string, string> = {};
  const ambiguous: Record<string, readonly string[]> = {};
  for (const [form, [id = '', ...others]] of formsOf(corpus.editions)) {
    if (others.length > 0) ambiguous[form] = [id, ...others];
    else forms[form] = id;
  }
  const places = corpus.editions.flatMap(referentsOf).map(({ id, place, path, words, hash }) => {
    return [id, { place, url: absolute(path) ?? href(path), words, hash }];
  });
  const within = referenceWithin(currentEdition(corpus), locate);
  return Response.json({ forms, ambiguous, within, places: Object.fromEntries(places) });
};
