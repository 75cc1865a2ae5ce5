import type { AddressBook, AddressBooks } from '#domain/address-book/book.ts';
import { sha256Of } from './bytes.ts';
import { brokenChains } from './chain.ts';
import { filesOf, type Manifest, manifestPath, parseManifest, signaturePath } from './manifest.ts';
import { checkSignature, parsePublicKey, type SignatureVerdict } from './minisign.ts';

/** Gives a file of a published site by its path, as it is there now; null where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** What a check of a published site against its manifest found. */
export interface SiteReport {
  /** How many files were compared. */
  readonly checked: number;
  /** Paths of files that are not what the manifest says. */
  readonly differing: readonly string[];
  /** Paths of files that could not be had. */
  readonly missing: readonly string[];
  /**
   * What the signature is; `unsigned` where there is none, `no-key` where no key was given to check it by,
   * `unreadable-key` where one was given that is none.
   */
  readonly signature: SignatureVerdict | 'unsigned' | 'no-key' | 'unreadable-key';
  /** Slugs of editions whose address book does not agree with the manifest. */
  readonly brokenChains: readonly string[];
}

/** How many files are under way at once. */
const lanes = 8;

/**
 * Compares every file of a published site with its manifest, the manifest with its signature, and the address books with
 * their chain. Null where the site has no manifest that can be read.
 *
 * @param key as it is written, by which the manifest has to be signed; null where none is known
 * @param onward told after each file how many are done of how many
 */
export async function checkSite(
  read: ReadFile,
  key: string | null,
  onward: (done: number, all: number) => void = () => undefined,
): Promise<SiteReport | null> {
  const bytes = await read(manifestPath);
  const manifest = bytes && parseManifest(bytes);
  if (!bytes || !manifest) return null;
  const files = filesOf(manifest);
  const differing: string[] = [];
  const missing: string[] = [];
  let done = 0;
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    for (const [path, hash] of waiting) {
      const file = await read(path);
      if (file === null) missing.push(path);
      else if ((await sha256Of(file)) !== hash) differing.push(path);
      done += 1;
      onward(done, files.size);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return {
    checked: files.size,
    differing: differing.sort(),
    missing: missing.sort(),
    signature: await judgeSignature(bytes, await read(signaturePath), key),
    brokenChains: await checkChains(manifest, read),
  };
}

async function judgeSignature(
  manifest: Uint8Array<ArrayBuffer>,
  signature: Uint8Array | null,
  key: string | null,
): Promise<SiteReport['signature']> {
  const own = key === null ? null : parsePublicKey(key);
  if (key !== null && own === null) return 'unreadable-key';
  if (signature === null) return 'unsigned';
  return own ? checkSignature(manifest, new TextDecoder().decode(signature), own) : 'no-key';
}

async function checkChains(manifest: Manifest, read: ReadFile): Promise<readonly string[]> {
  const books: Record<string, AddressBook> = {};
  for (const [slug, { book }] of Object.entries(manifest.editions)) {
    try {
      books[slug] = JSON.parse(new TextDecoder().decode((await read(book)) ?? undefined));
      if (!Array.isArray(books[slug])) delete books[slug];
    } catch {
      // Without its book an edition has no chain.
    }
  }
  return brokenChains(manifest, books satisfies AddressBooks);
}

/** Whether nothing was found wrong; a site without a signature is right only where no key says that it has one. */
export const isSound = ({ differing, missing, signature, brokenChains }: SiteReport, key: string | null): boolean =>
  differing.length + missing.length + brokenChains.length === 0 &&
  (signature === 'right' || (key === null && (signature === 'unsigned' || signature === 'no-key')));
