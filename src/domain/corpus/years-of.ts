import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { type DividedTasks, divideTasks } from './divide-tasks.ts';
import { tasksOf } from './tasks-of.ts';

/** What a department answers for in one edition. */
export interface DepartmentYear extends DividedTasks {
  readonly edition: Edition;
  /** Alone and joint together. */
  readonly count: number;
}

/** The editions whose notes name a department, newest first, with its tasks. An edition that does not name it is not there. */
export const yearsOf = (department: Department, { editions }: Pick<Corpus, 'editions'>): readonly DepartmentYear[] =>
  editions
    .map((edition) => ({ edition, tasks: tasksOf(department, edition) }))
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ edition, tasks }) => ({ edition, count: tasks.length, ...divideTasks(tasks) }));
