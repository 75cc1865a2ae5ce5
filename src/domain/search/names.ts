import { allNamesOf } from '#domain/corpus/department-on.ts';
import type { Department } from '#domain/model/department.ts';
import { fold } from './fold.ts';

/** What search needs to know of a department: its token, and all it answers to, folded. */
export interface DepartmentNames {
  readonly id: string;
  readonly token: string;
  /** Token, full name, aliases, and what it belongs to: 专利局 stands for its departments. */
  readonly names: readonly string[];
}

export const departmentNames = (department: Department): DepartmentNames => ({
  id: department.id,
  token: department.token,
  names: [...new Set(allNamesOf(department).map(fold))],
});

/** The departments that folded words are a name of. */
export const departmentsNamed = (words: string, departments: readonly DepartmentNames[]): readonly DepartmentNames[] =>
  departments.filter(({ names }) => names.includes(words));
