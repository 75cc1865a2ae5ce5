import type { AddressBook, AddressBooks } from '#domain/address-book/book.ts';
import { bytesOf, sha256Of } from './bytes.ts';
import type { EditionProof, Manifest } from './manifest.ts';

/** The part of a manifest that chains an edition to that before it. */
export type Link = Pick<EditionProof, 'previous' | 'links'>;

/**
 * 链: chains the records of each book one to the next, and the first of each edition to the first of the edition that it
 * says was recorded before it. Since books only grow, a link that was published once stands in every later manifest. A book
 * without a record has no link.
 */
export async function chainBooks(books: AddressBooks): Promise<ReadonlyMap<string, Link>> {
  const chain = new Map<string, Link>();
  const open = new Set(Object.keys(books));
  const add = async (edition: string): Promise<void> => {
    // What follows itself is no book that this project wrote.
    if (!open.delete(edition)) return;
    const book = books[edition] ?? [];
    const before = book[0]?.after ?? '';
    await add(before);
    const link = chain.get(before)?.links[0];
    const previous = link === undefined ? null : { edition: before, link };
    chain.set(edition, { previous, links: await linksOf(book, link ?? '') });
  };
  for (const edition of Object.keys(books)) await add(edition);
  return chain;
}

/** Each link is the SHA-256 of the link before, a line break, and the record as JSON without white space. */
async function linksOf(book: AddressBook, before: string): Promise<readonly string[]> {
  const links: string[] = [];
  for (const record of book) {
    links.push(await sha256Of(bytesOf(`${links.at(-1) ?? before}\n${JSON.stringify(record)}`)));
  }
  return links;
}

/** The editions of which a manifest does not say what their books do: another chain, or other words at an address. */
export async function brokenChains({ editions }: Manifest, books: AddressBooks): Promise<readonly string[]> {
  const chain = await chainBooks(books);
  return Object.entries(editions)
    .filter(([slug, { previous, links, words }]) => {
      const own = chain.get(slug);
      if (JSON.stringify([previous, links]) !== JSON.stringify([own?.previous, own?.links])) return true;
      const promised = new Map((books[slug] ?? []).flatMap(({ recorded }) => Object.entries(recorded)));
      // What is not promised yet is in no book.
      return Object.entries(words).some(([address, hash]) => !hash.startsWith(promised.get(address) ?? ''));
    })
    .map(([slug]) => slug);
}
