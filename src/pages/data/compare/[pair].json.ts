import type { APIRoute } from 'astro';
import { comparisons } from '#components/compare/comparisons.ts';
import { corpus } from '#corpus';
import type { Comparison } from '#domain/lineage/compare-editions.ts';
import { comparisonFile } from '#exports/comparison-files.ts';
import { locate } from '#url';

export const getStaticPaths = () =>
  comparisons.map((comparison) => ({
    params: { pair: `${comparison.after.slug}-${comparison.before.slug}` },
    props: { comparison },
  }));

export const GET: APIRoute<{ comparison: Comparison }> = async ({ props: { comparison } }) =>
  new Response(await comparisonFile(corpus, comparison, 'json', locate), {
    headers: { 'content-type': 'application/json' },
  });
