import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import type { Department } from '#domain/corpus/model.ts';
import { taskRows, taskSheet } from '#domain/ledger/tasks.ts';
import { csvOf } from '#exports/csv.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.departments.map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute<{ department: Department }> = ({ props: { department } }) => {
  const rows = taskRows(corpus, currentEdition(corpus), department);
  return new Response(csvOf(taskSheet(rows), locate), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
