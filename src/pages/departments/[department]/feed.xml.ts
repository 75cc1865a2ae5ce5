import type { APIRoute } from 'astro';
import { comparisons } from '#components/compare/comparisons.ts';
import { corpus } from '#corpus';
import { nearestEarlier } from '#domain/corpus/nearest-earlier.ts';
import type { Department } from '#domain/model/department.ts';
import { departmentFeedOf } from '#exports/department-feed.ts';
import { locate } from '#url';

/** Of every department; one edition alone has nothing to follow. */
export const getStaticPaths = () =>
  corpus.editions.length < 2
    ? []
    : corpus.departments.map((department) => ({ params: { department: department.id }, props: { department } }));

/** Of each edition with the year before. */
const yearly = comparisons.filter(({ before, after }) => nearestEarlier(after, corpus.editions) === before);

export const GET: APIRoute<{ department: Department }> = ({ props: { department } }) =>
  new Response(departmentFeedOf(corpus, department, yearly, locate), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
