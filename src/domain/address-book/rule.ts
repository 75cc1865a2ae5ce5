import type { Corpus } from '#domain/model/corpus.ts';
import type { Problem } from '#domain/problem.ts';
import { type AddressBooks, addressBookFile } from './book.ts';
import { type Change, compareAddresses } from './compare.ts';
import { type EarlierBook, keepsRecords } from './history.ts';
import { checkSuccessors } from './successors.ts';

/**
 * The rule that what was published keeps: books are sound, and published addresses keep their words. New addresses are no
 * problem, they are recorded when they are to be promised.
 *
 * @param earlier every earlier version of the books in reach, newest first
 */
export const keepsAddresses =
  (books: AddressBooks, earlier: readonly EarlierBook[]) =>
  (corpus: Corpus): readonly Problem[] => [
    ...keepsBooks(books, earlier)(corpus),
    ...compareAddresses(corpus, books)
      .filter(({ kind }) => kind !== 'new')
      .map((change) =>
        problem(
          change.edition,
          change.published?.words.replaceAll('\n', '') ?? '',
          faultOf(change),
          'Mend the content, or record the change: npm run addresses -- accept --reason "…".',
        ),
      ),
  ];

/** The rule that books are sound: they only grow, each edition has one, and what is retired leads to what stands. */
export const keepsBooks =
  (books: AddressBooks, earlier: readonly EarlierBook[]) =>
  (corpus: Corpus): readonly Problem[] => {
    const had = new Set(earlier.map(({ edition }) => edition));
    const without = corpus.editions.filter(({ slug }) => !books[slug] && !had.has(slug));
    return [
      ...keepsRecords(books, earlier),
      ...without.map(({ slug }) =>
        problem(slug, '', 'the edition has no address book', 'The import lays out an empty one, [].'),
      ),
      ...checkSuccessors(corpus, books),
    ];
  };

const problem = (edition: string, words: string, fault: string, mend: string): Problem => ({
  file: addressBookFile(edition),
  line: null,
  words,
  fault,
  mend,
});

/** What happened to the address, in one clause of English. */
export function faultOf({ kind, address, published, recorded, movedTo }: Change): string {
  const moved = movedTo ? `; the words recorded there now stand at ${movedTo}` : '';
  if (kind === 'lost') return `the published address ${address} is lost${moved}`;
  if (kind === 'reused') return `the retired address ${address} is used again`;
  if (kind === 'changed') {
    return `the words at the published address ${address} have changed (${recorded} to ${published?.hash})${moved}`;
  }
  return `the address ${address} is not recorded yet`;
}
