import type { Corpus } from '#domain/model/corpus.ts';
import type { AddressBook, AddressRecord } from './book.ts';
import { type AddressBooks, type Change, compareAddresses } from './compare.ts';
import { publishedBy } from './published.ts';

/** Why and when changes are accepted. */
export interface Acceptance {
  /** The day, ISO 8601. */
  readonly on: string;
  readonly reason: string;
  /** Successors chosen by hand, by retired address. */
  readonly successors: Readonly<Record<string, string>>;
}

/**
 * The books with one more record for each edition that has something to record; books without are left out.
 *
 * The successor of a lost address is the one chosen, else where its words stand now, else the nearest address above it
 * that still stands. Throws when a chosen successor is not published, or is chosen for an address that is not lost.
 */
export function acceptChanges(
  corpus: Corpus,
  books: AddressBooks,
  acceptance: Acceptance,
): Readonly<Record<string, AddressBook>> {
  const changes = compareAddresses(corpus, books);
  const standing = new Set(
    corpus.editions.flatMap((edition) => publishedBy(corpus, edition).map(({ address }) => address)),
  );
  checkSuccessors(acceptance.successors, changes, standing);
  const grown: Record<string, AddressBook> = {};
  for (const edition of new Set(changes.map((change) => change.edition))) {
    const own = changes.filter((change) => change.edition === edition);
    const record: AddressRecord = {
      on: acceptance.on,
      reason: acceptance.reason,
      recorded: Object.fromEntries(
        own.flatMap(({ address, published }) => (published ? [[address, published.hash]] : [])),
      ),
      retired: Object.fromEntries(
        own
          .filter(({ kind }) => kind === 'lost')
          .map(({ address, movedTo }) => [
            address,
            acceptance.successors[address] ?? movedTo ?? nearestAbove(address, standing),
          ]),
      ),
    };
    grown[edition] = [...(books[edition] ?? []), record];
  }
  return grown;
}

/** The nearest address above that still stands: of `2022/3-4/s2/` the clause, its part, the edition. */
function nearestAbove(address: string, standing: ReadonlySet<string>): string {
  const [edition = '', unit = ''] = address.split(/[/#]/u).filter((piece) => piece !== '');
  const above = [`${edition}/${unit}/`, `${edition}/${unit.split('-')[0]}/`, `${edition}/`];
  return above.find((one) => one !== address && standing.has(one)) ?? `${edition}/`;
}

function checkSuccessors(
  successors: Readonly<Record<string, string>>,
  changes: readonly Change[],
  standing: ReadonlySet<string>,
): void {
  const lost = new Set(changes.filter(({ kind }) => kind === 'lost').map(({ address }) => address));
  const wrong = Object.entries(successors).flatMap(([address, successor]) => [
    ...(lost.has(address) ? [] : [`${address} is not lost, so it needs no successor.`]),
    ...(standing.has(successor) ? [] : [`${successor} is not published, so it cannot follow ${address}.`]),
  ]);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
