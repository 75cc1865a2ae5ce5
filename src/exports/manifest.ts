import { createHash } from 'node:crypto';
import { derivedOfEdition } from '#built-before';
import type { AddressBooks } from '#domain/address-book/book.ts';
import { placesOf } from '#domain/address-book/published.ts';
import { hashedForm } from '#domain/document/hashed-form.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { addressBookPath } from '#domain/paths.ts';
import { chainBooks } from '#domain/proof/chain.ts';
import { editionOfFile, type Manifest } from '#domain/proof/manifest.ts';
import { jsonText } from './json.ts';

/**
 * Writes the manifest of a built site.
 *
 * @param files hashes of its files by their path, in any order
 */
export async function manifestOf(
  corpus: Corpus,
  books: AddressBooks,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const chain = await chainBooks(books);
  const slugs = new Set(chain.keys());
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const owned = Map.groupBy(sorted, ([path]) => editionOfFile(path, slugs));
  const wordsOf = (slug: string): Record<string, string> => {
    const edition = corpus.editions.find((one) => one.slug === slug);
    if (edition === undefined) return {};
    // Of what is no edition's only topics bear names that the edition's own digest does not know.
    const what = ['hashes of words', corpus.topics.map(({ id, title, years }) => [id, title, years])];
    return derivedOfEdition(edition, what, () =>
      Object.fromEntries(placesOf(corpus, edition).map(([address, words]) => [address, sha256(hashedForm(words()))])),
    );
  };
  const manifest: Manifest = {
    algorithm: 'SHA-256',
    editions: Object.fromEntries(
      Array.from(chain, ([slug, link]) => [
        slug,
        {
          book: addressBookPath(slug),
          ...link,
          words: wordsOf(slug),
          files: Object.fromEntries(owned.get(slug) ?? []),
        },
      ]),
    ),
    files: Object.fromEntries(owned.get(null) ?? []),
  };
  return jsonText(manifest);
}

/** The SHA-256 of bytes or of words in UTF-8, in 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
