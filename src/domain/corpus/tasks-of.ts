import { findSentence } from '#domain/corpus/find.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';

/** The sentences of an edition that a department answers for, in document order. */
export function tasksOf(department: Department, edition: Edition): readonly Sentence[] {
  const ofDepartment =
    known.get(department) ?? new Map(department.tasks.map((tasks) => [tasks.edition, tasks.sentences]));
  known.set(department, ofDepartment);
  return (ofDepartment.get(edition.slug) ?? []).map((id) => findSentence(edition, id));
}

/** What a department, which never changes, answers for by edition. */
const known = new WeakMap<Department, ReadonlyMap<string, readonly string[]>>();
