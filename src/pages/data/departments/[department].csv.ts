import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Department } from '#domain/model/department.ts';
import { departmentLibraryFile } from '#exports/files.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.departments.map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute<{ department: Department }> = async ({ props: { department } }) =>
  new Response(await departmentLibraryFile(corpus, department, 'csv', locate), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
