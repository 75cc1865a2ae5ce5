import { comparedSentences } from '#domain/lineage/by-clause.ts';
import type { Comparison } from '#domain/lineage/compare-editions.ts';
import { standingOfComparison } from '#domain/lineage/comparison-tables.ts';
import { likesOfUnits } from '#domain/lineage/counterpart.ts';
import { differenceOf } from '#domain/lineage/difference.ts';
import type { Edition } from '#domain/model/edition.ts';
import { comparePath, editionPath } from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/**
 * A comparison as `/data/compare/2023-2022.json` publishes it. Ids are local to their editions; `difference` is there
 * where words changed, joined where several sentences belong together; `units` names the like of each unit that has one; the shape is public and only
 * ever added to.
 */
export function comparisonJson(comparison: Comparison, locate: Locate) {
  const { before, after, counts, tasks, figures } = comparison;
  return {
    before: editionJson(before, locate),
    after: editionJson(after, locate),
    url: locate(comparePath(after.slug, before.slug)),
    standing: standingOfComparison,
    counts,
    changes: comparedSentences(comparison).map(({ descent, before, after, reassigned }) => {
      const [from, to] = [before, after].map((sentences) => sentences.map(({ words }) => words).join(''));
      const changed = from && to && from !== to;
      return { ...descent, reassigned, ...(changed && { difference: differenceOf(from, to) }) };
    }),
    tasks: tasks.map(({ department, before, after, added, removed, changed }) => ({
      department,
      before,
      after,
      added: added.map(({ id }) => id),
      removed: removed.map(({ id }) => id),
      changed: changed.map(({ before, after }) => ({ before, after })),
    })),
    figures,
    units: likesOfUnits(comparison),
  };
}

const editionJson = ({ slug, title, number }: Edition, locate: Locate) => ({
  edition: slug,
  title,
  number,
  url: locate(editionPath(slug)),
});
