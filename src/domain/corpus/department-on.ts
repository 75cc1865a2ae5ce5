import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { findDepartment } from './find.ts';
import { holdsOn } from './periods.ts';

/** A department as it was on a day: called and belonging as was so then, as far as dates are known. */
export function departmentOn(department: Department, day: string): Department {
  const { token, name } = department.names?.find((one) => holdsOn(one, day)) ?? department;
  const { parent } = department.parents?.find((one) => holdsOn(one, day)) ?? department;
  return { ...department, token, name, parent };
}

/** The department with this id, called as it was when an edition was signed. */
export const departmentAsOf = ({ signed }: Pick<Edition, 'signed'>, corpus: Corpus, id: string): Department =>
  departmentOn(findDepartment(corpus, id), signed);

/** All departments, called as they were when an edition was signed. */
export const departmentsAsOf = ({ signed }: Pick<Edition, 'signed'>, corpus: Corpus): readonly Department[] =>
  corpus.departments.map((department) => departmentOn(department, signed));

/** Every name that a department has or had, each once: in the text, in full, otherwise, and what it belongs or belonged to. */
export const allNamesOf = ({
  token,
  name,
  aliases,
  parent,
  names = [],
  parents = [],
}: Department): readonly string[] => [
  ...new Set([
    ...[token, name, ...aliases],
    ...names.flatMap((one) => [one.token, one.name]),
    ...[parent, ...parents.map((one) => one.parent)],
  ]),
];
