import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files and removes others, all or none: each is written beside its place, then all are renamed; where the
 * system refuses one, everything is as it was before.
 *
 * @param files contents by path below the folder
 * @param gone paths below the folder
 * @throws what the system says
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  gone: readonly string[] = [],
): void {
  const undo: (() => void)[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      const made = mkdirSync(dirname(path), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
      undo.push(() => rmSync(`${path}.new`, { force: true }));
      writeFileSync(`${path}.new`, text);
    }
    for (const name of [...files.keys(), ...gone]) {
      const path = join(folder, name);
      const before = existsSync(path) ? readFileSync(path) : null;
      if (files.has(name)) renameSync(`${path}.new`, path);
      else rmSync(path);
      undo.push(() => (before === null ? rmSync(path, { force: true }) : writeFileSync(path, before)));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
