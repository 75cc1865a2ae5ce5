import { type AddressBooks, type Standing, standings } from './book.ts';

/** An address that was given up. */
export interface Retired {
  /** Slug of the edition whose book it stands in. */
  readonly edition: string;
  /** The living address that follows it. */
  readonly successor: string;
  /** Why it was given up, in Chinese. */
  readonly reason: string;
}

/**
 * The retired addresses of all books, each with the living address that follows it: successors that were themselves
 * retired later are followed to the end, from book to book. Those that only lead round to each other are left out; no
 * build comes so far with them.
 */
export function retiredAddresses(books: AddressBooks): ReadonlyMap<string, Retired> {
  const all = standings(...Object.values(books));
  const found = new Map<string, Retired>();
  for (const [edition, book] of Object.entries(books)) {
    for (const { retired, reason } of book) {
      for (const address of Object.keys(retired)) {
        const successor = followedTo(address, all).at(-1);
        if (successor === undefined || all.get(successor)?.successor) continue;
        found.set(address, { edition, successor, reason });
      }
    }
  }
  return found;
}

/**
 * The addresses that follow a retired one, in order, the living one last; none for an address that is not retired. Where
 * they lead round in a circle they end with the address, retired itself, that closes it.
 */
export function followedTo(address: string, all: ReadonlyMap<string, Standing>): readonly string[] {
  const way: string[] = [];
  const seen = new Set([address]);
  for (let next = all.get(address)?.successor; next; next = all.get(next)?.successor) {
    way.push(next);
    if (seen.has(next)) break;
    seen.add(next);
  }
  return way;
}
