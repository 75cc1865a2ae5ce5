import type { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import { checkSchema } from './check-schema.ts';
import { parseLocated } from './parse-located.ts';
import { readText } from './read-text.ts';

/**
 * Reads a JSON file that a schema describes, or gives null with problems more.
 *
 * @param mend what to do about a file that is not as it should be
 */
export function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  mend: string,
  problems: Problem[],
): z.infer<Schema> | null {
  const text = readText(file, problems);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return checkSchema({ value, lineOf: (path) => parseLocated(text, 1).lineOf(path) }, schema, file, mend, problems);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = Number(/line (\d+)/u.exec(error.message)?.[1] ?? 0) || null;
    problems.push({ file, line, words: '', fault: `the file is not JSON: ${error.message}`, mend });
    return null;
  }
}
