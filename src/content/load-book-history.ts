import { basename, dirname } from 'node:path';
import { addressBookSchema } from '#domain/address-book/book.ts';
import type { EarlierBook } from '#domain/address-book/history.ts';
import { committedVersions } from './committed-versions.ts';

/** What git knows of the address books of a content folder. */
export interface BookHistory {
  /** The committed versions, newest first, without those that a newer one only goes on from. */
  readonly earlier: readonly EarlierBook[];
  /** With how many versions the books can be compared, and why not with more, in one line of English. */
  readonly said: string;
}

/**
 * Reads every committed version of the address books of a content folder. Without git, outside a repository, or in a
 * shallow clone there are none or not all, which is said and no error.
 */
export function loadBookHistory(folder: string): BookHistory {
  const found = committedVersions(folder, '*/addresses.json');
  if (found.fault !== null) {
    return { earlier: [], said: `The address books were compared with no earlier version: ${found.fault}.` };
  }
  const earlier: EarlierBook[] = [];
  const unread: string[] = [];
  const parsed: { readonly edition: string; readonly bytes: Buffer }[] = [];
  for (const { file, commit, bytes } of found.versions) {
    const edition = basename(dirname(file));
    if (bytes && parsed.some((newer) => newer.edition === edition && goesOn(bytes, newer.bytes))) continue;
    const book = bytes && parseBook(bytes);
    if (!book) {
      unread.push(commit);
      continue;
    }
    parsed.push({ edition, bytes });
    earlier.push({ edition, version: commit, book });
  }
  const count = found.versions.length - unread.length;
  const said = [
    `The address books were compared with ${count} committed version${count === 1 ? '' : 's'}`,
    ...(unread.length > 0 ? [`those of ${unread.join(', ')} cannot be read`] : []),
    ...(found.shallow ? ['this clone is shallow, git fetch --unshallow brings the rest'] : []),
  ];
  return { earlier, said: `${said.join('; ')}.` };
}

const ending = Buffer.from('\n]\n');

/**
 * Whether a newer version of a book begins with all records of an older one, letter by letter: hundreds of versions, each
 * longer than the one before, are then read as quickly as the last.
 */
function goesOn(older: Buffer, newer: Buffer): boolean {
  if (!older.subarray(-ending.length).equals(ending)) return false;
  const records = older.length - ending.length;
  return (
    [',', '\n'].includes(String.fromCharCode(newer[records] ?? 0)) &&
    newer.subarray(0, records).equals(older.subarray(0, records))
  );
}

function parseBook(bytes: Buffer): EarlierBook['book'] | null {
  try {
    return addressBookSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}
