import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { corpus } from '#corpus';
import { catalogue } from '#domain/search/catalogue.ts';
import { searchRecords } from '#domain/search/records.ts';
import { pruneVariants } from '#domain/search/variants.ts';

/** What the browser knows before it searches. */
export const GET: APIRoute = () => {
  const records = searchRecords(corpus);
  const version = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
  const variants = pruneVariants(records, Converter({ from: 't', to: 'cn' }));
  return Response.json(catalogue(corpus, { variants, version }));
};
