import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';
import { allSentences } from './find.ts';
import { tasksOf } from './tasks-of.ts';

/** So many editions of a kind stand on the page of a department, however many the library holds. */
const MOST = 3;

/** The sentences of an edition that name a department outside any note. */
export function mentionsOf({ id }: Pick<Department, 'id'>, edition: Edition): readonly Sentence[] {
  const mentions = known.get(edition) ?? listMentions(edition);
  known.set(edition, mentions);
  return mentions.get(id) ?? [];
}

/** Those of an edition, which never changes, by department. */
const known = new WeakMap<Edition, ReadonlyMap<string, readonly Sentence[]>>();

function listMentions(edition: Edition): ReadonlyMap<string, readonly Sentence[]> {
  const naming = allSentences(edition).flatMap((sentence) =>
    Array.from(new Set(sentence.mentions), (department) => ({ department, sentence })),
  );
  const byDepartment = Map.groupBy(naming, ({ department }) => department);
  return new Map(Array.from(byDepartment, ([id, found]) => [id, found.map(({ sentence }) => sentence)]));
}

/** The editions that stand on the page of a department, newest first: with its tasks, or with no more than its mention. */
export function editionsShown(
  department: Department,
  { editions }: Corpus,
): { readonly withTasks: readonly Edition[]; readonly mentioning: readonly Edition[] } {
  const withTasks = editions.filter((edition) => tasksOf(department, edition).length > 0);
  const mentioning = editions.filter(
    (edition) => !withTasks.includes(edition) && mentionsOf(department, edition).length > 0,
  );
  return { withTasks: withTasks.slice(0, MOST), mentioning: mentioning.slice(0, MOST) };
}
