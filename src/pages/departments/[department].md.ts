import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Department } from '#domain/model/department.ts';
import { departmentMarkdownOf } from '#exports/page-markdown/department.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.departments.map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute<{ department: Department }> = ({ props: { department } }) =>
  new Response(departmentMarkdownOf(corpus, department, locate), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
