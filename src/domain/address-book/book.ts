import { z } from 'zod';

/**
 * 地址簿: what `addresses.json` holds, every address ever published under an edition. It only grows: what is recorded
 * stays, a change is another record with its reason.
 */
export type AddressBook = readonly AddressRecord[];

/** The books of all editions by their slugs, also of editions that are gone. */
export type AddressBooks = Readonly<Record<string, AddressBook>>;

/** What was published, changed or given up on one day, for one reason. */
export interface AddressRecord {
  /** The day it was accepted, ISO 8601. */
  readonly on: string;
  /** In the first record of an edition: the one that was recorded before it, where there was any. */
  readonly after?: string | undefined;
  readonly reason: string;
  /** Hashes of words by address: new addresses, and addresses whose words have changed. */
  readonly recorded: Readonly<Record<string, string>>;
  /** Addresses given up, each with the address to go to instead. */
  readonly retired: Readonly<Record<string, string>>;
}

/** The path of an edition's book below the repository's root. */
export const addressBookFile = (edition: string): string => `content/${edition}/addresses.json`;

const address = z.string().regex(/^[a-z0-9/#-]+$/u, 'addresses are plain ASCII without a leading slash');

/** The shape of `addresses.json`. */
export const addressBookSchema = z.array(
  z.strictObject({
    on: z.iso.date(),
    after: z.string().min(1).optional(),
    reason: z.string().min(1),
    recorded: z.record(address, z.string().regex(/^[0-9a-f]{8}$/u)),
    retired: z.record(address, address),
  }),
);

/** Where an address stands after all records: published with this hash, or retired in favour of another. */
export type Standing =
  | { readonly hash: string; readonly successor: null }
  | { readonly hash: string; readonly successor: string };

/** The standing of every address of one book or several, by address, in the order of first publication. */
export function standings(...books: readonly AddressBook[]): ReadonlyMap<string, Standing> {
  const all = new Map<string, Standing>();
  for (const { recorded, retired } of books.flat()) {
    for (const [address, hash] of Object.entries(recorded)) all.set(address, { hash, successor: null });
    for (const [address, successor] of Object.entries(retired)) {
      all.set(address, { hash: all.get(address)?.hash ?? '', successor });
    }
  }
  return all;
}

/** The reasons for which the words at an address changed, by address, oldest first. */
export function changesByAddress(book: AddressBook): ReadonlyMap<string, readonly { on: string; reason: string }[]> {
  const seen = new Set<string>();
  const changes = new Map<string, { on: string; reason: string }[]>();
  for (const { on, reason, recorded } of book) {
    for (const address of Object.keys(recorded)) {
      if (seen.has(address)) changes.set(address, [...(changes.get(address) ?? []), { on, reason }]);
      seen.add(address);
    }
  }
  return changes;
}
