import { findSentence } from '#domain/corpus/find.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';

/** The sentences of an edition that a department answers for, in document order. */
export const tasksOf = (department: Department, edition: Edition): Sentence[] =>
  department.tasks
    .filter((tasks) => tasks.edition === edition.slug)
    .flatMap(({ sentences }) => sentences.map((id) => findSentence(edition, id)));
