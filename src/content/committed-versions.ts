import { type Answer, askGit } from './git.ts';

/** A file as a commit brought it. */
export interface CommittedVersion {
  /** Path below the repository's root. */
  readonly file: string;
  /** The commit, abbreviated. */
  readonly commit: string;
  /** Null where this clone does not hold them. */
  readonly bytes: Buffer | null;
}

/** Every version that git has of some files, or why it has none. */
export type CommittedVersions =
  | { readonly versions: readonly CommittedVersion[]; readonly shallow: boolean; readonly fault: null }
  | { readonly fault: string };

/**
 * Reads every version of the files that a pattern names below a folder, each once, newest first: all that led to the
 * commit checked out, also on branches that were merged, whatever the merge made of them.
 */
export function committedVersions(folder: string, pattern: string): CommittedVersions {
  const shallow = askGit(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow.fault !== null) return shallow;
  const log = askGit(folder, [...logOfVersions, `:(glob)${pattern}`]);
  if (log.fault !== null) return log;
  const listed = parseLog(log.output.toString('utf8'));
  const names = listed.map(({ blob }) => `${blob}\n`).join('');
  const bytes = parseBatch(askGit(folder, ['cat-file', '--batch'], names));
  return {
    versions: listed.map(({ file, commit }, index) => ({ file, commit, bytes: bytes[index] ?? null })),
    shallow: shallow.output.toString('utf8').startsWith('true'),
    fault: null,
  };
}

const logOfVersions = [
  ...['-c', 'log.showSignature=false', '-c', 'log.showRoot=true', 'log'],
  ...['--full-history', '-m', '--raw', '--no-abbrev', '--no-renames', '--no-follow', '--diff-filter=d'],
  ...['-z', '--format=%x01%H', 'HEAD', '--'],
];

/** Each version once, with the newest commit that brought it. */
function parseLog(log: string): { file: string; commit: string; blob: string }[] {
  const found = new Map<string, { file: string; commit: string; blob: string }>();
  for (const commit of log.split('\x01')) {
    for (const [, blob = '', file = ''] of commit.matchAll(/:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [A-Z]\0([^\0]+)/gu)) {
      const key = `${blob} ${file}`;
      if (!found.has(key)) found.set(key, { file, commit: commit.slice(0, 12), blob });
    }
  }
  return [...found.values()];
}

/** Cuts what `git cat-file --batch` prints: a line with name, kind and size, then the bytes; or a line alone. */
function parseBatch({ output }: Answer): (Buffer | null)[] {
  const all: (Buffer | null)[] = [];
  for (let at = 0; output && at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const [, kind, size] = output.toString('utf8', at, start).split(' ');
    const end = start + Number(size);
    all.push(kind === 'blob' ? output.subarray(start, end) : null);
    at = kind === 'blob' ? end + 1 : start;
  }
  return all;
}
