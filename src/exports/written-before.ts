import { createHash } from 'node:crypto';

type Archive = Uint8Array<ArrayBuffer>;

/** What builds before have written, by a digest of what it was written from. */
export interface WrittenBefore {
  readonly find: (digest: string) => Archive | null;
  readonly keep: (digest: string, archive: Archive) => void;
}

const BEFORE = Symbol.for('archives that builds before have written');
/** Pages are made of copies of this module: what they share has to stand elsewhere. */
const shared = globalThis as { [BEFORE]?: WrittenBefore };

/** Lends what builds before have written to the pages of the build that is under way. */
export function lendWritten(before: WrittenBefore): void {
  shared[BEFORE] = before;
}

/**
 * Gives an archive that spans the library, and so would be written at every build: the one that was written from the very
 * same before, or else a new one.
 *
 * @param from all that the archive is written from but the code, as JSON can say it
 */
export async function writtenBefore(from: unknown, write: () => Promise<Archive>): Promise<Archive> {
  const before = shared[BEFORE];
  if (before === undefined) return write();
  const digest = createHash('sha256').update(JSON.stringify(from)).digest('hex');
  const known = before.find(digest);
  if (known !== null) return known;
  const archive = await write();
  before.keep(digest, archive);
  return archive;
}
