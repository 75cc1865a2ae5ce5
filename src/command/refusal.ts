import { ProblemsError } from '#domain/problem.ts';

/**
 * The error that stops a command for one reason.
 *
 * @param what the option, variable or file at fault
 * @param words what was given for it; empty where there is nothing to show
 */
export const refusal = (what: string, words: string, fault: string, mend: string): ProblemsError =>
  new ProblemsError([{ file: what, line: null, words, fault, mend }]);
