import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { corpus } from '#corpus';
import { variantPairs } from '#domain/document/variants.ts';
import { catalogue } from '#domain/search/catalogue.ts';
import { fold } from '#domain/search/fold.ts';
import { heldCharacters } from '#domain/search/held-characters.ts';
import { wordsOf } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';

/** What the browser knows before it searches. */
export const GET: APIRoute = () => {
  const records = searchRecords(corpus);
  // What is indexed of a record is its words as they are folded, which a new fold changes though the record stays.
  const indexed = records.map((record) => [record, fold(wordsOf(record))]);
  const version = createHash('sha256').update(JSON.stringify(indexed)).digest('hex').slice(0, 8);
  const variants = variantPairs(heldCharacters(records), Converter({ from: 't', to: 'cn' }));
  return Response.json(catalogue(corpus, { variants, version }));
};
