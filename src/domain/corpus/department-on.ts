import type { Department } from '#domain/model/department.ts';
import { holdsOn } from './periods.ts';

/** The form in the text that a department had on a day; its own where no dates are known. */
export const tokenOn = ({ token, names = [] }: Department, day: string): string =>
  names.find((one) => holdsOn(one, day))?.token ?? token;

/** What a department belonged to on a day; its own parent where no dates are known. */
export const parentOn = ({ parent, parents = [] }: Department, day: string): string =>
  parents.find((one) => holdsOn(one, day))?.parent ?? parent;

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
