import type { Corpus } from '#domain/model/corpus.ts';
import type { Problem } from '#domain/problem.ts';
import { type AddressBooks, addressBookFile, standings } from './book.ts';
import { standingAddresses } from './published.ts';
import { followedTo } from './retired.ts';

/**
 * The rule that every retired address leads to one that stands: a problem for each whose successors lead round in a
 * circle or end where nothing is. Where they end at an address that is itself lost, its loss is the problem.
 */
export function checkSuccessors(corpus: Corpus, books: AddressBooks): readonly Problem[] {
  const all = standings(...Object.values(books));
  const standing = standingAddresses(corpus);
  return Object.entries(books).flatMap(([edition, book]) =>
    [...standings(book).keys()].flatMap((address): Problem[] => {
      const way = followedTo(address, all);
      const end = way.at(-1);
      if (end === undefined) return [];
      const file = addressBookFile(edition);
      const mend = `Choose another: npm run addresses -- accept --reason "…" --successor ${address}=STANDING.`;
      if (all.get(end)?.successor) {
        const fault = `the retired address ${address} leads round in a circle`;
        return [{ file, line: null, words: [address, ...way].join(' → '), fault, mend }];
      }
      if (standing.has(end) || all.has(end)) return [];
      const fault = `the retired address ${address} leads to ${end}, which does not exist`;
      return [{ file, line: null, words: '', fault, mend }];
    }),
  );
}
