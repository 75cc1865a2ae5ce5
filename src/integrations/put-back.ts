import { Worker } from 'node:worker_threads';
import type { KeptFile, KeptShare } from '#site/kept-share.ts';
import { listFiles } from '#site/list-files.ts';
import { pagesOf, shareOf } from '#site/shares.ts';
import { moveInto } from '#site/take-over.ts';
import type { Layout } from './lay-out-kept.ts';

/** What a build puts back instead of making it. */
interface PutBack {
  /** The folder that it is kept in. */
  readonly shelf: string;
  /** Shares of the site by their names. */
  readonly shares: ReadonlyMap<string, KeptShare>;
  /** Slugs of all editions. */
  readonly editions: ReadonlySet<string>;
}

let now: PutBack = { shelf: '', shares: new Map(), editions: new Set() };
let laidOut: Promise<void> = Promise.resolve();
let spare = '';

/**
 * Says what the build that is under way puts back, and has it laid out beside what else is done.
 *
 * @param folder on the disk of the site; it may hold an earlier site, which is taken to pieces for this one
 */
export function setPutBack(all: PutBack, folder: string): void {
  now = all;
  known = null;
  spare = folder;
  laidOut = layOut({ folder, shelf: all.shelf, names: [...all.shares.keys()] });
  // What goes wrong is said when it is put back.
  laidOut.catch(() => {});
}

/** Whether what belongs at a path is put back: whoever makes something of an edition asks this first. */
export const isPutBack = (path: string): boolean =>
  now.shares.size > 0 && now.shares.has(shareOf(path, now.editions) ?? '');

/** Puts it into the site that is being built, once. */
export async function putBackInto(site: string): Promise<void> {
  await laidOut;
  moveInto(site, spare);
}

/** Every file of the site that is being built, by its path there, in no order; what was put back is known. */
export function filesOf(site: string): readonly string[] {
  const known = [...now.shares.values()].flatMap(({ files }) => files.map(({ path }) => path));
  return [...known, ...newFilesOf(site)];
}

/** Those of them that were not put back. */
export const newFilesOf = (site: string): readonly string[] =>
  listFiles(site, isWhollyPutBack).filter((path) => !isPutBack(path));

/** What lies in one folder may be of several shares: in an edition's, its pages and its files. */
function isWhollyPutBack(folder: string): boolean {
  const [top = '', second, third] = folder.split('/');
  if (top === 'data' || second === '') return false;
  if (!now.editions.has(top)) return isPutBack(folder);
  if (second === 'compare') return third !== '' && isPutBack(folder);
  if (second === 'verify') return isPutBack(folder);
  return now.shares.has(top) && now.shares.has(pagesOf(top));
}

/** What this build has made and keeps. */
const fresh: KeptShare[] = [];
let known: ReadonlyMap<string, KeptFile> | null = null;

/** The files that were put back or are kept for the next build, by their paths. */
export function knownFiles(): ReadonlyMap<string, KeptFile> {
  known ??= new Map([...now.shares.values(), ...fresh].flatMap(({ files }) => files.map((file) => [file.path, file])));
  return known;
}

/** Says that a share of the site has been made, and is kept for the next build. */
export function addKept(share: KeptShare): void {
  fresh.push(share);
  known = null;
}

/** Has files laid out by a worker. */
const layOut = (layout: Layout): Promise<void> =>
  new Promise((resolve, reject) => {
    new Worker(new URL('./lay-out-kept.ts', import.meta.url), { workerData: layout })
      .on('message', () => resolve())
      .on('error', reject)
      .on('exit', (code) => reject(new Error(`What lays out kept files ended with exit code ${code}.`)));
  });
