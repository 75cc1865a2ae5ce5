import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSameFile } from './is-same-file.ts';

/** Where a site is built before it stands in its place. */
export interface Staging {
  /** The folder to build into. */
  readonly site: string;
  /** What stood here before the last site and is free to be taken; there may be nothing. */
  readonly spare: string;
  /** A file for what the build says of the state of the site. */
  readonly state: string;
  /** Puts the site in place of the one that stands there: whoever looks meets the one or the other, whole. */
  readonly putInPlace: () => void;
  /** Takes away all that was laid out here. */
  readonly clear: () => void;
}

/**
 * Lays out a folder beside the place of a site, where it is a matter of two names to put it there, or in a folder of ours
 * where nothing can lie beside it. What a build that was killed left there is cleared away.
 *
 * @param kept where what a site has taken the place of is kept for the next, if most of its files are those of that one
 */
export function stage(outDir: string, ours: string, kept: string): Staging {
  const folder = layOut(outDir, ours);
  const place = (name: string): string => join(folder, name);
  const [site, spare, state, before] = [place('site'), place('spare'), place('state'), place('before')];
  if (existsSync(kept)) moves(kept, spare);
  const clear = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const putInPlace = (): void => {
    const stays = existsSync(outDir) && !moves(outDir, before);
    if (stays) replaceFiles(site, outDir);
    else renameSync(site, outDir);
    if (existsSync(before) && sharesMost(outDir, before)) keepAlone(before, kept);
  };
  return { site, spare, state, putInPlace, clear };
}

/** Whether most files of a site are those of the one before, as the first pages of its folders tell. */
function sharesMost(site: string, before: string): boolean {
  const pages = readdirSync(site).map((name) => join(name, 'index.html'));
  const own = pages.filter((page) => existsSync(join(site, page)));
  const shared = own.filter((page) => isSameFile(join(site, page), join(before, page)));
  return shared.length > own.length / 2;
}

/** Keeps a folder in a place of its own, and nothing beside it: one is enough, whatever places one builds for. */
function keepAlone(folder: string, kept: string): void {
  rmSync(dirname(kept), { recursive: true, force: true });
  mkdirSync(dirname(kept), { recursive: true });
  moves(folder, kept);
}

function layOut(outDir: string, ours: string): string {
  const parent = dirname(outDir);
  const name = `.building-${basename(outDir)}-`;
  mkdirSync(parent, { recursive: true });
  for (const left of readdirSync(parent)) {
    if (left.startsWith(name)) rmSync(join(parent, left), { recursive: true, force: true, maxRetries: 3 });
  }
  try {
    return mkdtempSync(join(parent, name));
  } catch (error) {
    if (!existsSync(outDir)) throw error;
    accessSync(outDir, constants.W_OK);
    rmSync(ours, { recursive: true, force: true });
    mkdirSync(ours, { recursive: true });
    return mkdtempSync(join(ours, name));
  }
}

/** Gives a folder another name; false where it has to stay: in a parent that is not ours, or where a disk is mounted. */
function moves(folder: string, to: string): boolean {
  try {
    renameSync(folder, to);
    return true;
  } catch (error) {
    if (['EACCES', 'EBUSY', 'EPERM', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Makes a folder hold the files of another and no others, the new ones first. */
export function replaceFiles(from: string, folder: string): void {
  cpSync(from, folder, { recursive: true, force: true, preserveTimestamps: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!existsSync(join(from, name))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
