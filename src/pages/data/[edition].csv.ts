import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/corpus/model.ts';
import { taskRows, taskSheet } from '#domain/ledger/tasks.ts';
import { csvOf } from '#exports/csv.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  return new Response(csvOf(taskSheet(taskRows(corpus, edition)), locate), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
