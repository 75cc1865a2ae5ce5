import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/corpus/model.ts';
import { docxOf, docxType } from '#exports/docx.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) => {
  const document = await docxOf(edition, locate);
  return new Response(document, { headers: { 'content-type': docxType } });
};
