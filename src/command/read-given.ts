import { readFileSync, statSync } from 'node:fs';
import { ProblemsError } from '#domain/problem.ts';
import { pathGiven } from './project.ts';
import { refusal } from './refusal.ts';

/** More than any document has, and less than the system could not read at once. */
const MOST = 1_000_000_000;

/** The bytes of a file named by the user; `-` is standard input. Errors name the file, as those of a folder do not. */
export function readGiven(file: string): Buffer {
  const path = file === '-' ? 0 : pathGiven(file);
  try {
    if (path !== 0 && statSync(path).size > MOST)
      throw refusal(file, '', 'the file has more than 1,000 MB', 'Give the document alone.');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    throw Object.assign(error as NodeJS.ErrnoException, { path: path === 0 ? 'standard input' : path });
  }
}

/**
 * The words on standard input.
 * @throws ProblemsError where they are not UTF-8
 */
export function readQuotation(): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readGiven('-'));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal('-', '', 'it is not UTF-8', 'Save it as UTF-8.');
  }
}
