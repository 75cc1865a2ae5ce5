import type { Corpus } from '#domain/model/corpus.ts';
import { type AddressBooks, type Standing, standings } from './book.ts';
import { type PublishedAddress, publishedBy } from './published.ts';

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
  const published = corpus.editions.flatMap((edition) =>
    publishedBy(corpus, edition).map((there) => ({ edition: edition.slug, there })),
  );
  const now = new Map(published.map(({ there }) => [there.address, there]));
  const moves = movesTo([...now.values()]);
  const recorded = Object.entries(books).map(([edition, book]) => ({ edition, standing: standings(book) }));
  const broken = recorded.flatMap(({ edition, standing }) =>
    [...standing].flatMap(([address, before]): Change[] => {
      const there = now.get(address) ?? null;
      const kind = kindOf(before, there);
      if (!kind) return [];
      return [
        { kind, edition, address, published: there, recorded: before.hash, movedTo: moves(address, before.hash) },
      ];
    }),
  );
  const known = new Set(recorded.flatMap(({ standing }) => [...standing.keys()]));
  const fresh = published.flatMap(({ edition, there }): Change[] => {
    const { address } = there;
    if (known.has(address)) return [];
    known.add(address);
    return [{ kind: 'new', edition, address, published: there, recorded: null, movedTo: null }];
  });
  return [...broken, ...fresh];
}

function kindOf(before: Standing, there: PublishedAddress | null): 'lost' | 'changed' | 'reused' | null {
  if (before.successor !== null) return there ? 'reused' : null;
  if (!there) return 'lost';
  return there.hash === before.hash ? null : 'changed';
}

/** Finds where words recorded for an address stand now, if that is at another address of the same kind. */
function movesTo(now: readonly PublishedAddress[]): (address: string, hash: string) => string | null {
  const key = (address: string, hash: string) => `${kindOfAddress(address)} ${hash}`;
  const byWords = Map.groupBy(now, ({ address, hash }) => key(address, hash));
  return (address, hash) =>
    byWords.get(key(address, hash))?.find((there) => there.address !== address)?.address ?? null;
}

/** `2022/3-4/s2/` and `2022/5/s1/` are of one kind, sentences; a duty of one sentence has the same words but is another. */
const kindOfAddress = (address: string): string => /(?:^|[/#])(s|d)\d+\/?$/u.exec(address)?.[1] ?? 'page';
