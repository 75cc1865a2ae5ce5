import type { Corpus } from '#domain/model/corpus.ts';
import type { Deadline } from '#domain/model/deadline.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { findSentence } from './find.ts';

/** Dates that an edition sets. */
export interface DatesOfEdition {
  readonly edition: Edition;
  readonly deadlines: readonly Deadline[];
}

/** The dates by which a department is to do its tasks, by edition, newest first; an edition that sets it none is not there. */
export const datedTasksOf = (department: Department, { editions }: Corpus): readonly DatesOfEdition[] =>
  editions
    .map((edition) => ({
      edition,
      deadlines: edition.deadlines.filter(({ sentence }) =>
        findSentence(edition, sentence).departments.includes(department.id),
      ),
    }))
    .filter(({ deadlines }) => deadlines.length > 0);
