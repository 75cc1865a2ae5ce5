import { generateAtomFeed } from 'feedsmith';
import { departmentOn } from '#domain/corpus/department-on.ts';
import { dividedCounts } from '#domain/corpus/divide-tasks.ts';
import { editionName } from '#domain/corpus/edition-name.ts';
import { yearsOf } from '#domain/corpus/years-of.ts';
import type { Comparison } from '#domain/lineage/compare-editions.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import { comparePath, departmentFeedPath, departmentPath, dutiesPath, verifyPath } from '#domain/paths.ts';
import { day, idOf } from './feed.ts';
import type { Locate } from './locate.ts';

/**
 * Writes the feed of a department (Atom, RFC 4287): an entry for each edition that names it, with its tasks and, where the
 * year before is held, how many are new, gone and changed.
 *
 * @param comparisons of each edition with the year before
 */
export function departmentFeedOf(
  corpus: Corpus,
  department: Department,
  comparisons: readonly Comparison[],
  locate: Locate,
): string {
  const years = yearsOf(department, corpus);
  const page = locate(departmentPath(department.id));
  return generateAtomFeed({
    id: idOf(page, departmentPath(department.id)),
    title: { value: `明责：${department.token}的任务` },
    updated: day(years[0]?.edition.published ?? '1970-01-01'),
    links: [
      { href: page, rel: 'alternate' },
      { href: locate(departmentFeedPath(department.id)), rel: 'self' },
    ],
    authors: [{ name: '明责', uri: locate(verifyPath) }],
    entries: years.map(({ edition, count, ...divided }) => {
      const comparison = comparisons.find(({ after }) => after === edition);
      const changes = comparison?.tasks.find((one) => one.department === department.id);
      const address = locate(
        comparison
          ? `${comparePath(edition.slug, comparison.before.slug)}?department=${department.id}`
          : `${dutiesPath(edition.slug)}?department=${department.id}`,
      );
      const said = changes
        ? `。与${comparison?.before.year}年比：新增${changes.added.length}项，删除${changes.removed.length}项，改动${changes.changed.length}项`
        : '';
      return {
        id: idOf(page, `${departmentPath(department.id)}#${edition.slug}`),
        title: { value: `${editionName(edition)}：${departmentOn(department, edition.signed).token}${count}项任务` },
        updated: day(edition.published),
        links: [{ href: address, rel: 'alternate' }],
        summary: { value: `${dividedCounts(divided)}${said}。` },
      };
    }),
  });
}
