import type { APIRoute } from 'astro';
import { comparisons } from '#components/compare/comparisons.ts';
import { corpus } from '#corpus';
import { nearestEarlier, nearestLater, seriesOf } from '#domain/corpus/nearest-earlier.ts';
import { counterpartsByPage } from '#domain/lineage/counterpart.ts';
import type { Edition } from '#domain/model/edition.ts';

/** What its pages do not link to themselves: only of editions with more than a nearest earlier and a nearest later one. */
export const getStaticPaths = () =>
  corpus.editions
    .filter((edition) => farFrom(edition).length > 0)
    .map((edition) => ({ params: { edition: edition.slug }, props: { edition } }));

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const far = farFrom(edition);
  const across = comparisons.filter(
    ({ before, after }) => (before === edition && far.includes(after)) || (after === edition && far.includes(before)),
  );
  return Response.json(counterpartsByPage(edition, across));
};

const farFrom = (edition: Edition): readonly Edition[] => {
  const near = [edition, nearestEarlier(edition, corpus.editions), nearestLater(edition, corpus.editions)];
  return corpus.editions.filter((other) => seriesOf(other.slug) === seriesOf(edition.slug) && !near.includes(other));
};
