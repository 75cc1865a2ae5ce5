import { findSentence } from '#domain/corpus/find.ts';
import type { Department, Edition, Sentence } from '#domain/corpus/model.ts';

/** The sentences of an edition that a department answers for, in document order. */
export const tasksOf = (department: Department, edition: Edition): Sentence[] =>
  department.tasks
    .filter((tasks) => tasks.edition === edition.slug)
    .flatMap(({ sentences }) => sentences.map((id) => findSentence(edition, id)));
