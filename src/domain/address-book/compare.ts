import type { Corpus } from '#domain/model/corpus.ts';
import { type AddressBook, type Standing, standings } from './book.ts';
import { type PublishedAddress, publishedBy } from './published.ts';

/** The books of all editions by their slugs. */
export type AddressBooks = Readonly<Record<string, AddressBook>>;

/** What happened to an address since it was recorded. */
export interface Change {
  readonly kind: 'new' | 'lost' | 'changed' | 'reused';
  /** Slug of the edition whose book it concerns. */
  readonly edition: string;
  readonly address: string;
  /** What stands there now; null where nothing does. */
  readonly published: PublishedAddress | null;
  /** The hash recorded last; null where none was. */
  readonly recorded: string | null;
  /** Where the words recorded for the address stand now, if they stand at another address of the same kind. */
  readonly movedTo: string | null;
}

/**
 * Every difference between what is recorded and what is published, in the order of the books, new addresses last.
 * An address is lost when nothing publishes it, reused when it was retired and stands again.
 */
export function compareAddresses(corpus: Corpus, books: AddressBooks): readonly Change[] {
  const published = corpus.editions.map((edition) => ({
    edition: edition.slug,
    addresses: publishedBy(corpus, edition),
  }));
  const now = new Map(published.flatMap(({ addresses }) => addresses.map((one) => [one.address, one])));
  const recorded = Object.entries(books).map(([edition, book]) => ({ edition, standing: standings(book) }));
  const known = new Set(recorded.flatMap(({ standing }) => [...standing.keys()]));
  const broken = recorded.flatMap(({ edition, standing }) =>
    [...standing].flatMap(([address, before]) => {
      const there = now.get(address) ?? null;
      const kind = kindOf(before, there);
      if (!kind) return [];
      return [
        { kind, edition, address, published: there, recorded: before.hash, movedTo: movedTo(address, before, now) },
      ];
    }),
  );
  const seen = new Set<string>();
  const fresh = published.flatMap(({ edition, addresses }) =>
    addresses
      .filter(({ address }) => !known.has(address) && !seen.has(address) && seen.add(address))
      .map((one) => ({
        kind: 'new' as const,
        edition,
        address: one.address,
        published: one,
        recorded: null,
        movedTo: null,
      })),
  );
  return [...broken, ...fresh];
}

function kindOf(before: Standing, there: PublishedAddress | null): 'lost' | 'changed' | 'reused' | null {
  if (before.successor !== null) return there ? 'reused' : null;
  if (!there) return 'lost';
  return there.hash === before.hash ? null : 'changed';
}

function movedTo(address: string, { hash }: Standing, now: ReadonlyMap<string, PublishedAddress>): string | null {
  for (const there of now.values()) {
    if (there.hash === hash && there.address !== address && kindOfAddress(there.address) === kindOfAddress(address)) {
      return there.address;
    }
  }
  return null;
}

/** `2022/3-4/s2/` and `2022/5/s1/` are of one kind, sentences; a duty of one sentence has the same words but is another. */
const kindOfAddress = (address: string): string => /(?:^|[/#])(s|d)\d+\/?$/u.exec(address)?.[1] ?? 'page';
