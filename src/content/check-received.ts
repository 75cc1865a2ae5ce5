import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRecord } from '#domain/corpus/import-records.ts';
import type { Problem } from '#domain/problem.ts';

const MEND = 'Take it back from version control, or import what was received again.';

/** Checks that the file which an edition's text was decoded from has the bytes that the import recorded, and is the only one. */
export function checkReceived(folder: string, { received }: Pick<SourceRecord, 'received'>): Problem[] {
  const problem = (name: string, fault: string, mend: string): Problem => ({
    file: join(folder, name),
    line: null,
    words: '',
    fault,
    mend,
  });
  const others = receivedFiles(folder)
    .filter((name) => name !== received?.file)
    .map((name) => problem(name, 'source.json records no such file', 'Take it away, or import what was received.'));
  if (received === undefined) return others;
  const file = join(folder, received.file);
  if (!existsSync(file)) return [...others, problem(received.file, 'the file is missing', MEND)];
  const found = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (found === received.sha256) return others;
  const fault = `the bytes have SHA-256 ${found}, where source.json records ${received.sha256}`;
  return [...others, problem(received.file, fault, MEND)];
}

/** The names of what stands in an edition's folder as received. */
export const receivedFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('received.')) : [];
