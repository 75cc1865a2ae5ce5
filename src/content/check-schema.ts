import type { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import type { Located } from './parse-located.ts';

/** Gives the value as its schema has it, or null with a problem more for everything that the schema refuses. */
export function checkSchema<Schema extends z.ZodType>(
  { value, lineOf }: Pick<Located, 'value' | 'lineOf'>,
  schema: Schema,
  file: string,
  mend: string,
  problems: Problem[],
): z.infer<Schema> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null;
    for (const key of unknown ?? [null]) {
      const path = key === null ? issue.path : [...issue.path, key];
      problems.push({
        file,
        line: lineOf(path),
        words: path.join('.'),
        fault: key === null ? faultOf(issue) : 'nothing knows this key',
        mend,
      });
    }
  }
  return null;
}

const faultOf = ({ code, message }: z.core.$ZodIssue): string =>
  code === 'invalid_type' && message.endsWith('received undefined') ? 'the key is missing' : message;
