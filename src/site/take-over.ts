import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptPlace } from './kept-share.ts';

/**
 * Leaves in a folder, which may not be there, only what it has of some files; gives those that are still wanting. A file is
 * one of them that has its path, its age and its size: an earlier site has links to what is kept.
 *
 * @param files by their paths below the folder
 */
export function keepOnly(folder: string, files: ReadonlyMap<string, KeptPlace>): ReadonlyMap<string, KeptPlace> {
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
    const wanted = wanting.get(path);
    if (wanted !== undefined && isAlike(join(folder, path), wanted)) return wanting.delete(path);
    unlinkSync(join(folder, path));
    return false;
  };
  if (existsSync(folder)) clear('');
  return wanting;
}

function isAlike(file: string, { at, size }: KeptPlace): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.mtimeMs === at && stats.size === size;
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
  if (readdirSync(folder).length <= readdirSync(into).length) moveInto(into, folder);
  else {
    moveInto(folder, into);
    renameSync(folder, into);
  }
}
