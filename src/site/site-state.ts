import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFile } from './kept-share.ts';
import { listFiles } from './list-files.ts';

/**
 * A digest of the sizes and ages of all files of a site, which tells when somebody has changed one.
 *
 * @param files in the order of their names
 * @param known what need not be asked for, by the files' names
 */
export function stateOf(
  site: string,
  files: readonly string[] = listFiles(site),
  known: ReadonlyMap<string, Pick<KeptFile, 'at' | 'size'>> = new Map(),
): string {
  const hash = createHash('sha256');
  for (const name of files) {
    const { at, size } = known.get(name) ?? ageOf(join(site, name));
    // Finer than milliseconds no copy of a file is as old as the file.
    hash.update(`${name} ${size} ${Math.round(at)}\n`);
  }
  return hash.digest('hex');
}

function ageOf(file: string): Pick<KeptFile, 'at' | 'size'> {
  const { mtimeMs, size } = statSync(file);
  return { at: mtimeMs, size };
}
