import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isSameFile } from './is-same-file.ts';

/**
 * Leaves in a folder, which may not be there, only what it has of some files; gives those that are still wanting.
 *
 * @param files each with the file that it is a link to, by their paths below the folder
 */
export function keepOnly(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const wanting = new Map(files);
  const clear = (below: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      const isGone = entry.isDirectory() ? clear(`${path}/`) : !take(path);
      isEmpty &&= isGone;
    }
    if (isEmpty && below !== '') rmdirSync(join(folder, below));
    return isEmpty;
  };
  const take = (path: string): boolean => {
    const file = wanting.get(path);
    if (file !== undefined && isSameFile(join(folder, path), file)) return wanting.delete(path);
    unlinkSync(join(folder, path));
    return false;
  };
  if (existsSync(folder)) clear('');
  return wanting;
}

/** Moves what a folder holds into another, in whole folders as far as can be; nothing of it is left. No file is in both. */
export function moveInto(folder: string, from: string): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, place] = [join(from, entry.name), join(folder, entry.name)];
    if (entry.isDirectory() && existsSync(place)) merge(old, place);
    else renameSync(old, place);
  }
  rmdirSync(from);
}

/** Makes one folder of two, in the place of the second: what holds less is moved. */
function merge(folder: string, into: string): void {
  if (readdirSync(folder).length <= readdirSync(into).length) return moveInto(into, folder);
  moveInto(folder, into);
  renameSync(folder, into);
}
