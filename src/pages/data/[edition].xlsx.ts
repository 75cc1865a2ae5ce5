import type { APIRoute } from 'astro';
import { corpus } from '#corpus';
import type { Edition } from '#domain/corpus/model.ts';
import { ledgerOf } from '#domain/ledger/ledger.ts';
import { xlsxOf, xlsxType } from '#exports/xlsx.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  corpus.editions.map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) => {
  const workbook = await xlsxOf(ledgerOf(corpus, edition), `《${edition.title}》任务分工台账`, locate);
  return new Response(workbook, { headers: { 'content-type': xlsxType } });
};
