import { join } from 'node:path';
import { type KeptShare, keptFiles, putBack } from '#site/kept-share.ts';
import { shareOf } from '#site/shares.ts';
import { takeOver } from '#site/take-over.ts';

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

/** Says what the build that is under way puts back. */
export function setPutBack(all: PutBack): void {
  now = all;
}

/** Whether what belongs at a path is put back: whoever makes something of an edition asks this first. */
export const isPutBack = (path: string): boolean =>
  now.shares.size > 0 && now.shares.has(shareOf(path, now.editions) ?? '');

/**
 * Puts it into the site that is being built.
 *
 * @param spare the folder of an earlier site that may be taken to pieces for this one, if there is any
 */
export function putBackInto(site: string, spare?: string): void {
  const shares = Array.from(now.shares, ([name, share]) => [...keptFiles(join(now.shelf, name), share)]);
  const files = new Map(shares.flat());
  putBack(spare === undefined ? files : takeOver(spare, files, site), site);
}

/** The SHA-256 of each file that was put back or is kept for the next build, 64 hex digits by its path. */
export const knownHashes = (): ReadonlyMap<string, string> =>
  new Map([...now.shares.values(), ...fresh].flatMap(({ files }) => files.map(({ path, hash }) => [path, hash])));

/** What this build has made and keeps. */
const fresh: KeptShare[] = [];

/** Says that a share of the site has been made, and is kept for the next build. */
export function addKept(share: KeptShare): void {
  fresh.push(share);
}
