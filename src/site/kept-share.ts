import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A share of a built site, kept to be put into the next. */
export interface KeptShare {
  /** Of everything that it was made from. */
  readonly digest: string;
  /** In the order of the numbers that they are kept by: many would else need as many folders. */
  readonly files: readonly KeptFile[];
}

export interface KeptFile {
  /** Below the site's root. */
  readonly path: string;
  readonly size: number;
  /** When it was written, in milliseconds. */
  readonly at: number;
  /** SHA-256, 64 hex digits. */
  readonly hash: string;
}

const record = 'share.json';

/**
 * Keeps files of a built site in a folder, in the place of what was kept there. They are linked, not copied, where that can
 * be done: what writes into the site afterwards writes into what is kept, which `findKept` sees.
 */
export function keep(folder: string, digest: string, site: string, paths: readonly string[]): KeptShare {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = paths.map((path, number): KeptFile => {
    const file = join(site, path);
    place(file, join(folder, `${number}`));
    const { size, mtimeMs } = statSync(file);
    return { path, size, at: mtimeMs, hash: hashOf(file) };
  });
  const share = { digest, files };
  writeFileSync(join(folder, `${record}.new`), JSON.stringify(share));
  renameSync(join(folder, `${record}.new`), join(folder, record));
  return share;
}

/**
 * Gives what is kept in a folder if it was made from what the digest is of, and is whole: every file as old and as large as
 * when it was kept or, where a host has brought the folder back with other times, with the same bytes. Null otherwise.
 */
export function findKept(folder: string, digest: string): KeptShare | null {
  const share = readRecord(join(folder, record));
  if (share?.digest !== digest) return null;
  const files: KeptFile[] = [];
  for (const [number, file] of share.files.entries()) {
    const at = ageIfWhole(`${folder}/${number}`, file);
    if (at === null) return null;
    files.push(at === file.at ? file : { ...file, at });
  }
  return { digest, files };
}

/** Where a file is kept, and how old and large it is. */
export interface KeptPlace extends Pick<KeptFile, 'at' | 'size'> {
  readonly file: string;
}

/** Gives the files that are kept in a folder, by the paths that they have in a site; none where nothing is kept there. */
export const keptFiles = (folder: string): ReadonlyMap<string, KeptPlace> =>
  new Map(
    readRecord(join(folder, record))?.files.map(({ path, at, size }, number) => [
      path,
      { file: `${folder}/${number}`, at, size },
    ]),
  );

/** Puts files into a site, each by its path there. */
export function putBack(files: ReadonlyMap<string, KeptPlace>, site: string): void {
  const made = new Set<string>();
  for (const [path, { file }] of files) {
    const to = join(site, path);
    const parent = dirname(to);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    place(file, to);
  }
}

function readRecord(file: string): KeptShare | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Nothing is kept there, or what kept it was stopped.
    return null;
  }
}

function ageIfWhole(file: string, { size, at, hash }: KeptFile): number | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === size && (stats.mtimeMs === at || hashOf(file) === hash) ? stats.mtimeMs : null;
}

/** Puts a file at a second place as well, by a link or else as a copy of the same age. */
function place(file: string, to: string): void {
  try {
    linkSync(file, to);
  } catch (error) {
    if (!unlinkable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(file, to);
    const { atime, mtime } = statSync(file);
    utimesSync(to, atime, mtime);
  }
}

/** What is said of places on two disks, and by those that know no links or no more of them. */
const unlinkable: ReadonlySet<string> = new Set(['EMLINK', 'ENOSYS', 'ENOTSUP', 'EPERM', 'EXDEV']);

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
