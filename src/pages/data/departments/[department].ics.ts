import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { datedTasksOf } from '#domain/corpus/dated-tasks.ts';
import type { Department } from '#domain/model/department.ts';
import { departmentIcsOf } from '#exports/ics.ts';
import { locate } from '#url';

/** Of every department with a dated task; the others have no calendar. */
export const getStaticPaths = () =>
  corpus.departments
    .filter((department) => datedTasksOf(department, corpus).length > 0)
    .map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute<{ department: Department }> = ({ props: { department } }) =>
  new Response(departmentIcsOf(corpus, department, locate), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
