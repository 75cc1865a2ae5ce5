import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ProblemsError } from '#domain/problem.ts';
import { inputPlaces } from './inputs.ts';

/**
 * The real path of the folder that a site is to be built into, which is then replaced as a whole.
 * @throws ProblemsError where that would harm anything but an earlier site
 */
export function outDirOf(outDir: string, root = process.cwd()): string {
  const place = realPlace(resolve(root, outDir));
  const fault = faultOf(place, realPlace(root));
  if (fault === null) return place;
  const mend = 'OUT_DIR takes a new folder, an empty one, or one with an earlier site.';
  throw new ProblemsError([{ file: 'OUT_DIR', line: null, words: outDir, fault, mend }]);
}

function faultOf(place: string, root: string): string | null {
  const [top = ''] = relative(root, place).split(sep);
  if (place === root || `${root}${sep}`.startsWith(place.endsWith(sep) ? place : place + sep))
    return 'the project itself lies there';
  if ([...inputPlaces, '.git', 'node_modules'].includes(top)) return 'it lies among the files of the project';
  if (!existsSync(place)) return null;
  if (!statSync(place).isDirectory()) return 'it is a file';
  if (readdirSync(place).length === 0 || isSite(place)) return null;
  return 'it holds files that are no site of ours';
}

/** Whether a folder holds a site that this project built. */
function isSite(folder: string): boolean {
  const manifest = join(folder, 'site.webmanifest');
  return existsSync(manifest) && readFileSync(manifest, 'utf8').includes('明责');
}

/** Where a path really leads, also where nothing is there yet. */
const realPlace = (path: string): string =>
  existsSync(path) || dirname(path) === path ? realpathSync(path) : join(realPlace(dirname(path)), basename(path));
