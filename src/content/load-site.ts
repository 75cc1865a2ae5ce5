import type { AddressBooks } from '#domain/address-book/book.ts';
import { keepsAddresses } from '#domain/address-book/rule.ts';
import type { KnownWords } from '#domain/corpus/derive-corpus.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { loadAddressBooks } from './load-address-books.ts';
import { loadBookHistory } from './load-book-history.ts';
import { type ReadCorpus, readCorpus } from './load-corpus.ts';

/** Everything that the site shows. */
export interface Site extends ReadCorpus {
  /** The book of published addresses of each edition, by slug. */
  readonly addressBooks: AddressBooks;
  /** With how many committed versions the books were compared, and why not with more, in one line of English. */
  readonly compared: string;
}

/**
 * Reads everything that the site shows, and gives all that keeps it from being published.
 *
 * @param areKnown of the words that need not be compared with their sources once more
 */
export function readSite(folder: string, areKnown: KnownWords = () => false): Site {
  const { addressBooks, unreadable } = readAddressBooks(folder);
  const { earlier, said: compared } = loadBookHistory(folder);
  const rules = unreadable.length === 0 ? [keepsAddresses(addressBooks, earlier)] : [];
  const read = readCorpus(folder, rules, areKnown);
  return { ...read, addressBooks, compared, problems: [...read.problems, ...unreadable] };
}

/**
 * Reads everything that the site shows.
 * @throws ProblemsError with everything that keeps it from being published
 */
export function loadSite(folder: string): Site {
  const site = readSite(folder);
  if (site.problems.length > 0) throw new ProblemsError(site.problems);
  return site;
}

function readAddressBooks(folder: string): { addressBooks: AddressBooks; unreadable: readonly Problem[] } {
  try {
    return { addressBooks: loadAddressBooks(folder), unreadable: [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { addressBooks: {}, unreadable: error.problems };
  }
}
