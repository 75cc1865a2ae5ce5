import type { Problem } from '#domain/problem.ts';
import { type AddressBook, type AddressBooks, type AddressRecord, addressBookFile } from './book.ts';

/** A book as it was committed once. */
export interface EarlierBook {
  /** Slug of the edition. */
  readonly edition: string;
  /** The commit that has it so, `1a2b3c4d5e6f`. */
  readonly version: string;
  readonly book: AddressBook;
}

/**
 * The rule that a book only ever grows: one problem for each edition whose book is missing, or lacks a record that an
 * earlier version has, or has it otherwise.
 *
 * Records of two branches that were merged stand one after the other: an earlier version is not always the beginning of
 * the book, but all its records stand in it, as they were and in their order.
 *
 * @param earlier every version in reach, newest first
 */
export function keepsRecords(books: AddressBooks, earlier: readonly EarlierBook[]): readonly Problem[] {
  return [...Map.groupBy(earlier, ({ edition }) => edition)].flatMap(([edition, versions]): Problem[] => {
    const book = books[edition];
    const present = book?.map(canonical) ?? [];
    for (const { version, book: before } of versions) {
      const lost = firstLost(before, present);
      if (lost === null) continue;
      const file = addressBookFile(edition);
      const mend = `Take it back, git checkout ${version} -- ${file}, and record what is new: npm run addresses.`;
      if (!book) {
        const fault = `the address book is gone, which git has with ${before.length} record${before.length === 1 ? '' : 's'}`;
        return [{ file, line: null, words: '', fault, mend }];
      }
      const fault = `record ${lost + 1} of ${before.length}, which git has, is missing or was changed`;
      return [{ file, line: null, words: wordsOf(before[lost]), fault, mend }];
    }
    return [];
  });
}

/** The place of the first record that does not stand in the book, in its order; null where all do. */
function firstLost(before: AddressBook, present: readonly string[]): number | null {
  let from = 0;
  for (const [index, record] of before.entries()) {
    const place = present.indexOf(canonical(record), from);
    if (place === -1) return index;
    from = place + 1;
  }
  return null;
}

/** A record in one spelling: the order of its addresses says nothing. */
function canonical({ on, reason, recorded, retired }: AddressRecord): string {
  const sorted = (pairs: Readonly<Record<string, string>>) =>
    Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([on, reason, sorted(recorded), sorted(retired)]);
}

const wordsOf = (record: AddressRecord | undefined): string => (record ? `${record.on} ${record.reason}` : '');
