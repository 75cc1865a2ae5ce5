import { placeOf } from '../citation/place.ts';
import type { Department } from '../model/department.ts';
import type { Edition } from '../model/edition.ts';
import type { Comparison } from './compare-editions.ts';
import { kinds } from './lineage.ts';
import { nameInBoth } from './name-in-both.ts';

/** So many characters of a sentence are shown, so that each stands on a line. */
const shown = 40;

/**
 * Says line by line what changed between two editions: how much of each kind, each change with its place and words, and
 * what each department gained and lost.
 */
export function describeComparison(comparison: Comparison, departments: readonly Department[]): readonly string[] {
  const { before, after, descents, counts, tasks } = comparison;
  const changes = descents.filter(({ kind }) => kind !== '沿用');
  const changed = tasks.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
  return [
    `Against ${before.slug}: ${kinds.map((kind) => `${kind} ${counts[kind]}`).join(', ')}.`,
    ...changes.map(({ kind, before: from, after: to }) => {
      const places = [placesOf(before, from), placesOf(after, to)].filter((places) => places !== '');
      const words = to.length > 0 ? wordsOf(after, to) : wordsOf(before, from);
      return `  ${kind} ${places.join(' → ')}: ${words}`;
    }),
    ...changed.map(({ department, before, after, added, removed, changed }) => {
      const named = departments.find(({ id }) => id === department);
      const name = named ? nameInBoth(named, comparison) : department;
      return `  ${name}: ${before} → ${after} tasks; ${added.length} new, ${removed.length} gone, ${changed.length} changed`;
    }),
  ];
}

const placesOf = (edition: Edition, ids: readonly string[]): string => ids.map((id) => placeOf(edition, id)).join('、');

function wordsOf({ sentences }: Edition, ids: readonly string[]): string {
  const words = [
    ...sentences
      .filter(({ id }) => ids.includes(id))
      .map(({ words }) => words)
      .join(''),
  ];
  return words.length > shown ? `${words.slice(0, shown).join('')}…` : words.join('');
}
