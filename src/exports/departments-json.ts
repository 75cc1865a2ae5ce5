import type { Corpus } from '#domain/model/corpus.ts';
import { departmentPath } from '#domain/paths.ts';
import { acrossEditions } from './across-editions.ts';
import type { Locate } from './locate.ts';

/**
 * The departments as `/data/departments.json` publishes them, in the order to show them in; tasks of all editions, their
 * ids prefixed by the edition's, `2022/3-4-s1`. A name that no second source confirms says so.
 */
export const departmentsJson = (corpus: Corpus, locate: Locate) => ({
  departments: corpus.departments.map(
    ({ id, token, name, nameConfirmed, aliases, parent, names, parents, kind, tasks }) => ({
      id,
      token,
      name,
      nameConfirmed,
      aliases,
      parent,
      names: names ?? [],
      parents: parents ?? [],
      kind,
      url: locate(departmentPath(id)),
      tasks: acrossEditions(tasks),
    }),
  ),
});
