import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Bearer, Clause } from '#domain/model/text.ts';

/** 责任矩阵: how many tasks each department has in each clause. */
export interface Matrix {
  readonly departments: readonly Department[];
  readonly rows: readonly { readonly clause: Clause; readonly cells: readonly Cell[] }[];
}

/** One clause and one department: its tasks there, and how many of them it shares with others. */
export interface Cell {
  readonly department: Department;
  readonly tasks: number;
  readonly shared: number;
  /** How many of its tasks it leads, by the words of the document: 牵头. */
  readonly led: number;
  /** Whether one note of the clause names it and the department of the next column. */
  readonly joinsNext: boolean;
}

/** Counts an edition's tasks by clause and department; clauses and departments without any are left out. */
export function deriveMatrix(edition: Edition, all: readonly Department[]): Matrix {
  const named = new Set(edition.tasks.flatMap(({ departments }) => departments));
  const departments = all.filter(({ id }) => named.has(id));
  const rows = edition.parts
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => clause.duties.some((duty) => duty.departments.length > 0))
    .map((clause) => ({
      clause,
      cells: departments.map((_, column) => deriveCell(clause, column, departments)),
    }));
  return { departments, rows };
}

function deriveCell(clause: Clause, column: number, departments: readonly Department[]): Cell {
  const department = departments[column] as Department;
  const own = clause.duties.filter((duty) => duty.departments.some(({ id }) => id === department.id));
  const count = (duties: Clause['duties']) => duties.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const next = departments[column + 1];
  return {
    department,
    tasks: count(own),
    led: count(own.filter((duty) => duty.departments.some((bearer) => bearer.id === department.id && leads(bearer)))),
    shared: count(own.filter((duty) => duty.departments.length > 1)),
    joinsNext: own.some((duty) => duty.departments.some(({ id }) => id === next?.id)),
  };
}

const leads = ({ role, ruled }: Bearer): boolean => /牵头|主办|主责/u.test(ruled?.role ?? role);
