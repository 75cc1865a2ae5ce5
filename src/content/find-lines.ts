import { existsSync, statSync } from 'node:fs';
import type { Problem } from '#domain/problem.ts';
import { readText } from './read-text.ts';

/** The problems with the line of their words, where these stand on one line of the file alone. */
export const withLines = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => (problem.line === null && problem.words !== '' ? withLine(problem) : problem));

function withLine(problem: Problem): Problem {
  const { file, words } = problem;
  const text = existsSync(file) && statSync(file).isFile() ? readText(file, []) : null;
  const lines = (text ?? '').split('\n').flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  const [line = null] = lines;
  return lines.length === 1 ? { ...problem, line } : problem;
}
