import type { Facet } from '#domain/search/facet.ts';
import { type Kind, kinds } from '#domain/search/record.ts';
import type { LibraryCatalogue } from './catalogue.ts';

export const kindLabels: Readonly<Record<Kind, string>> = {
  task: '任务',
  unassigned: '未标明责任单位',
  heading: '标题',
  opening: '通知与序言',
  department: '单位',
  target: '目标',
  term: '术语',
};

export const facetLabels: Readonly<Record<Facet, string>> = {
  edition: '版本',
  department: '责任单位',
  part: '部分',
  target: '目标',
  kind: '类型',
};

/** The values of a facet with their labels, in the order to show them in; one edition alone is nothing to choose by. */
export function labelledValues(facet: Facet, catalogue: LibraryCatalogue): ReadonlyMap<string, string> {
  if (facet === 'edition')
    return new Map(catalogue.editions.length > 1 ? catalogue.editions.map(({ slug, name }) => [slug, name]) : []);
  if (facet === 'department') return new Map(catalogue.departments.map(({ id, token }) => [id, token]));
  if (facet === 'target') return new Map(catalogue.targets.map(({ id, title }) => [id, title]));
  if (facet === 'kind') return new Map(kinds.map((kind) => [kind, kindLabels[kind]]));
  return new Map(catalogue.parts.map(({ id, place }) => [id, place]));
}
