import type { Corpus } from '#domain/model/corpus.ts';
import type { Problem } from '#domain/problem.ts';
import { type AddressBooks, type Change, compareAddresses } from './compare.ts';

/** The path of an edition's book below the repository's root. */
export const addressBookFile = (edition: string): string => `content/${edition}/addresses.json`;

/**
 * The rule that published addresses keep their words: a problem for each that is lost, reused or changed. New addresses
 * are no problem, they are recorded when they are to be promised.
 */
export const keepsAddresses =
  (books: AddressBooks) =>
  (corpus: Corpus): readonly Problem[] =>
    compareAddresses(corpus, books)
      .filter(({ kind }) => kind !== 'new')
      .map((change) => ({
        file: addressBookFile(change.edition),
        line: null,
        words: change.published?.words.replaceAll('\n', '') ?? '',
        fault: faultOf(change),
        mend: 'Mend the content, or record the change: npm run addresses -- accept --reason "…".',
      }));

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
