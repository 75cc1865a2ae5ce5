import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import { currentEdition } from '#domain/corpus/find.ts';
import type { Department } from '#domain/corpus/model.ts';
import { departmentLedgerOf } from '#domain/ledger/ledger.ts';
import { xlsxOf, xlsxType } from '#exports/xlsx.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.departments.map((department) => ({ params: { department: department.id }, props: { department } }));

export const GET: APIRoute<{ department: Department }> = async ({ props: { department } }) => {
  const edition = currentEdition(corpus);
  const title = `《${edition.title}》${department.token}任务台账`;
  const workbook = await xlsxOf(departmentLedgerOf(corpus, edition, department), title, locate);
  return new Response(workbook, { headers: { 'content-type': xlsxType } });
};
