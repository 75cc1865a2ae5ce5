import type { APIRoute } from 'astro';
import { highlight, highlightRules } from '#components/data/sample.ts';
import { corpus } from '#corpus';
import { documentJson } from '#exports/document-json.ts';

/** The colours of the samples on the data page: one class for each kind of token that JSON has. */
export const GET: APIRoute = () => {
  for (const edition of corpus.editions) highlight(documentJson(corpus, edition, (path) => path));
  return new Response(highlightRules(), { headers: { 'content-type': 'text/css' } });
};
