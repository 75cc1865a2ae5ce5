import { createHash } from 'node:crypto';
import type { Edition } from '#domain/model/edition.ts';

type Made = Uint8Array<ArrayBuffer>;

/** What builds before have made of much, by a digest of what it was made from. */
export interface MadeBefore {
  readonly find: (digest: string) => Made | null;
  readonly keep: (digest: string, made: Made) => void;
}

/** What a build has lent to its pages. */
interface Lent {
  before?: MadeBefore;
  putBack?: ReadonlySet<string>;
  editions?: ReadonlyMap<string, string>;
}

const BUILT = Symbol.for('what builds before have made');
/** Pages are made of copies of this module: what they share has to stand elsewhere. */
const shared = globalThis as { [BUILT]?: Lent };
shared[BUILT] ??= {};
const built = shared[BUILT];

/** Lends what builds before have made to the pages of the build that is under way. */
export function lendMade(before: MadeBefore): void {
  built.before = before;
}

/** Says of which editions, by their slugs, that build puts back the pages and files. */
export function lendPutBack(slugs: ReadonlySet<string>): void {
  built.putBack = slugs;
}

/** Says what each edition is read from, by its slug: a digest of its files and of what all editions share. */
export function lendEditions(digests: ReadonlyMap<string, string>): void {
  built.editions = digests;
}

/** The editions whose own pages and files are to be made: to list those of a whole library takes its time. */
export const editionsToMake = (editions: readonly Edition[]): readonly Edition[] =>
  editions.filter(({ slug }) => built.putBack?.has(slug) !== true);

/**
 * Gives a file that spans the library, and so would be written at every build: the one that was written from the very same
 * before, or else a new one.
 *
 * @param from all that the file is written from but the code, as JSON can say it
 */
export async function writtenBefore(from: unknown, write: () => Promise<Made>): Promise<Made> {
  const { before } = built;
  if (before === undefined) return write();
  const digest = digestOf(from);
  const known = before.find(digest);
  if (known !== null) return known;
  const file = await write();
  before.keep(digest, file);
  return file;
}

/**
 * Gives what is derived from little and takes long: what was derived from the very same before, or else anew.
 *
 * @param from all that it is derived from but the code, as JSON can say it; what is derived can be said so too
 */
export function derivedBefore<Derived>(from: unknown, derive: () => Derived): Derived {
  const { before } = built;
  if (before === undefined) return derive();
  const digest = digestOf(from);
  const known = before.find(digest);
  if (known !== null) return said(known);
  const derived = derive();
  before.keep(digest, inJson(derived));
  return derived;
}

/** The same of what has to be waited for. */
export async function awaitedBefore<Derived>(from: unknown, derive: () => Promise<Derived>): Promise<Derived> {
  if (built.before === undefined) return derive();
  return said(await writtenBefore(from, async () => inJson(await derive())));
}

/**
 * Gives what is derived from one edition alone, and takes longer than to read it: what was derived from an edition that was
 * read from the very same before, or else anew.
 *
 * @param what is derived, and from what else, as JSON can say it; what is derived can be said so too
 */
export function derivedOfEdition<Derived>({ slug }: Edition, what: unknown, derive: () => Derived): Derived {
  const read = built.editions?.get(slug);
  return read === undefined ? derive() : derivedBefore([what, read], derive);
}

/** The same of what has to be waited for. */
export function awaitedOfEdition<Derived>(
  { slug }: Edition,
  what: string,
  derive: () => Promise<Derived>,
): Promise<Derived> {
  const read = built.editions?.get(slug);
  return read === undefined ? derive() : awaitedBefore([what, read], derive);
}

const inJson = (derived: unknown): Made => new TextEncoder().encode(JSON.stringify(derived));
const said = (json: Made) => JSON.parse(new TextDecoder().decode(json));

const digestOf = (from: unknown): string => createHash('sha256').update(JSON.stringify(from)).digest('hex');
