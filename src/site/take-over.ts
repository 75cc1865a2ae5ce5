import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isSameFile } from './is-same-file.ts';

/**
 * Moves into a site what an earlier one has of the files that it is to have, in whole folders, which costs next to nothing;
 * gives those that are still wanting. Nothing else of the earlier site is left.
 *
 * @param files each with the file that it is a link to, by their paths below the site's root
 */
export function takeOver(
  earlier: string,
  files: ReadonlyMap<string, string>,
  site: string,
): ReadonlyMap<string, string> {
  const wanting = new Map(files);
  const clear = (below: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(earlier, below), { withFileTypes: true })) {
      const path = below + entry.name;
      const isGone = entry.isDirectory() ? clear(`${path}/`) : !take(path);
      isEmpty &&= isGone;
    }
    if (isEmpty && below !== '') rmdirSync(join(earlier, below));
    return isEmpty;
  };
  const take = (path: string): boolean => {
    const file = wanting.get(path);
    if (file !== undefined && isSameFile(join(earlier, path), file)) return wanting.delete(path);
    unlinkSync(join(earlier, path));
    return false;
  };
  if (!existsSync(earlier)) return wanting;
  for (const top of readdirSync(earlier)) {
    // Where the site has begun a folder, single files are put into it.
    if (existsSync(join(site, top))) rmSync(join(earlier, top), { recursive: true });
  }
  clear('');
  for (const top of readdirSync(earlier)) renameSync(join(earlier, top), join(site, top));
  return wanting;
}
