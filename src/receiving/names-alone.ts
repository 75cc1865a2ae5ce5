import { UNKNOWN_DEPARTMENT } from '#domain/corpus/unknown-names.ts';
import type { Problem } from '#domain/problem.ts';

/** Tells the names that no department has, which a table of departments shows already, from all other problems. */
export function namesAlone(problems: readonly Problem[]): { unnamed: number; others: readonly Problem[] } {
  const others = problems.filter(({ fault }) => fault !== UNKNOWN_DEPARTMENT);
  return { unnamed: problems.length - others.length, others };
}
