import type { Department } from '#domain/model/department.ts';
import { holdsOn } from './periods.ts';

/** A department as it was on a day: called and belonging as was so then, as far as dates are known. */
export function departmentOn(department: Department, day: string): Department {
  const { token, name } = department.names?.find((one) => holdsOn(one, day)) ?? department;
  const { parent } = department.parents?.find((one) => holdsOn(one, day)) ?? department;
  return { ...department, token, name, parent };
}

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
