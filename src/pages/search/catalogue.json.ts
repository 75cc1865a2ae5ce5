import type { APIRoute } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { corpus } from '#corpus';
import { variantPairs } from '#domain/document/variants.ts';
import { catalogue } from '#domain/search/catalogue.ts';
import { heldCharacters } from '#domain/search/held-characters.ts';
import { indexVersion } from '#domain/search/index-version.ts';
import { searchRecords } from '#domain/search/records.ts';

/** What the browser knows before it searches. */
export const GET: APIRoute = () => {
  const records = searchRecords(corpus);
  const variants = variantPairs(heldCharacters(records), Converter({ from: 't', to: 'cn' }));
  return Response.json(catalogue(corpus, { variants, version: indexVersion(records) }));
};
