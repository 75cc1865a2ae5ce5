import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { findEdition } from '#domain/corpus/find.ts';
import { documentJson } from '#exports/document-json.ts';
import { absolute, href } from '#url';

export const getStaticPaths = () => corpus.editions.map(({ slug }) => ({ params: { edition: slug } }));

export const GET: APIRoute = ({ params }) => {
  const edition = findEdition(corpus, params.edition ?? '');
  const document = documentJson(corpus, edition, (path) => absolute(path) ?? href(path));
  return new Response(`${JSON.stringify(document, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
