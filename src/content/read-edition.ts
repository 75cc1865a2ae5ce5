import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { EditionWords } from '#domain/corpus/content.ts';
import { editsSchema, sourceRecordSchema } from '#domain/corpus/import-records.ts';
import type { Problem } from '#domain/problem.ts';
import { checkReceived } from './check-received.ts';
import type { ReadEntry } from './read-collection.ts';
import { readJson } from './read-json.ts';
import { readSource } from './read-source.ts';

const MEND = 'Import the source again.';

/** Reads what the import wrote for an edition, or gives null with problems more. */
export function readEditionWords(
  folder: string,
  slug: string,
  texts: readonly ReadEntry<object>[],
  problems: Problem[],
): EditionWords | null {
  const path = join(folder, slug);
  const file = join(path, 'source.txt');
  const edits = readOwned(join(path, 'edits.json'), editsSchema, problems);
  const record = readOwned(join(path, 'source.json'), sourceRecordSchema, problems);
  const source = existsSync(file) ? record && readSource(file, record, problems) : missing(file, problems);
  if (record !== null) problems.push(...checkReceived(path, record));
  if (edits === null || record === null || source === null) return null;
  return {
    slug,
    folder: path,
    source,
    record,
    edits,
    texts: texts
      .filter(({ id }) => id.startsWith(`${slug}/`))
      .map(({ id, file, body }) => ({ id: id.slice(id.lastIndexOf('/') + 1), file, body })),
  };
}

/** A problem more for a file that must be there, and null. */
export function missing(file: string, problems: Problem[]): null {
  problems.push({ file, line: null, words: '', fault: 'the file is missing', mend: MEND });
  return null;
}

const readOwned = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | null =>
  existsSync(file) ? readJson(file, schema, `The import writes this file. ${MEND}`, problems) : missing(file, problems);
