import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { receivedFiles } from '#content/check-received.ts';
import { compareFiles, strangers } from '#content/compare-files.ts';
import type { EditionFiles } from '#content/import-edition.ts';
import { writeFiles } from '#content/write-files.ts';
import { ProblemsError } from '#domain/problem.ts';

/** Writes what has changed of an edition, all or nothing, takes away what its text no longer gives, and says how much. */
export function writeEdition(folder: string, { owned, laidOut, added }: EditionFiles): string {
  const same = (path: string, text: string | Uint8Array) =>
    existsSync(path) && Buffer.from(text).equals(readFileSync(path));
  const changed = new Map([...owned, ...laidOut].filter(([name, text]) => !same(join(folder, name), text)));
  const others = receivedFiles(folder).filter((name) => !owned.has(name));
  const gone = [...strangers(folder, new Set(owned.keys())), ...others];
  const departments = [...added].map(([path, text]) => [join('..', path), text] as const);
  writeFiles(folder, new Map([...changed, ...departments]), gone);
  const done = `${changed.size} files written, ${gone.length} removed.`;
  return `${folder}: ${changed.size + gone.length === 0 ? 'nothing has changed.' : done}`;
}

/**
 * Says that an edition is what its text gives.
 *
 * @throws ProblemsError with every difference
 */
export function compareEdition(folder: string, { owned }: EditionFiles, file: string): string {
  const differences = compareFiles(folder, owned);
  if (differences.length > 0) throw new ProblemsError(differences);
  return `${folder} agrees with ${file}.`;
}
