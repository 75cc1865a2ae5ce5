import type { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import { checkSchema } from './check-schema.ts';
import { type Located, parseLocated } from './parse-located.ts';
import { asLines } from './read-text.ts';

/** A file's front matter as its schema has it, and the prose below. */
export interface EditedText<Data> {
  readonly data: Data;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The line of the file on which the value at a path into the front matter stands. */
  readonly lineOf: Located['lineOf'];
}

const FRONT_MATTER = /^---[ \t]*\n(?<yaml>.*?)(?<=\n)---[ \t]*(?:\n|$)/su;
const MEND = 'The keys and their meaning are in src/domain/corpus/front-matter.ts.';

/** Cuts a file's text into front matter and body, and reads the front matter; null with problems more. */
export function readFrontMatter<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  problems: Problem[],
): EditedText<z.infer<Schema>> | null {
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    const mend = `Begin the file with it, between two lines of ---. ${MEND}`;
    problems.push({ file, line: 1, words: '', fault: 'the file has no front matter', mend });
    return null;
  }
  const located = parseLocated(match.groups?.yaml ?? '', 2);
  for (const { line, reason } of located.faults) {
    const mend = 'Mend it, or put the words in quotes.';
    problems.push({ file, line, words: '', fault: `the front matter is not YAML: ${reason}`, mend });
  }
  if (located.faults.length > 0) return null;
  const data = checkSchema(located, schema, file, MEND, problems);
  if (data === null) return null;
  return { data, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length, lineOf: located.lineOf };
}

/** The text without what its front matter says, every line where it was. */
export const blankFrontMatter = (text: string): string =>
  asLines(text).replace(FRONT_MATTER, (whole) =>
    whole.replace(/^.*$/gmu, (line) => (line.startsWith('---') ? '---' : '')),
  );
