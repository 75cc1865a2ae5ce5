import { departmentOn } from '../corpus/department-on.ts';
import type { Department } from '../model/department.ts';
import type { Comparison } from './compare-editions.ts';

/** What a department is called where two editions are compared: as in the later, and as in the earlier where that differs. */
export function nameInBoth(department: Department, { before, after }: Pick<Comparison, 'before' | 'after'>): string {
  const is = departmentOn(department, after.signed).token;
  const was = departmentOn(department, before.signed).token;
  return was === is ? is : `${is}（${before.year}年称${was}）`;
}
