import type { APIRoute } from 'astro';
import { departmentYears } from '#components/departments/department-years.ts';
import { corpus } from '#corpus';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { departmentFile } from '#exports/files.ts';
import { locate } from '#url';

export const getStaticPaths = departmentYears;

export const GET: APIRoute<{ edition: Edition; department: Department }> = async ({ props: { edition, department } }) =>
  new Response(await departmentFile(corpus, edition, department, 'xlsx', locate), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
