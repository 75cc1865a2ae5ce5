import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import type { Department } from '#domain/model/department.ts';
import { departmentFile } from '#exports/files.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.departments.map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute<{ department: Department }> = async ({ props: { department } }) =>
  new Response(await departmentFile(corpus, currentEdition(corpus), department, 'csv', locate), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
