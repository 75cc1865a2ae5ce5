import { generateAtomFeed } from 'feedsmith';
import type { AddressBook } from '#domain/address-book/book.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { editionPath, provenancePath, verifyPath } from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/** So many entries stand on one page of the feed; a reader of feeds follows it from page to page (RFC 5005). */
const mostEntries = 100;

/** The file of a page of the feed, the newest entries in the first. */
const feedFile = (page: number): string => (page === 0 ? 'feed.xml' : `feed.${page + 1}.xml`);

/**
 * Writes the feed of editions and corrections (Atom, RFC 4287), page by page: an entry for each record of an edition's ledger
 * of addresses, which is the day the edition was put online, or a change to its words or addresses with the reason given.
 *
 * @param addressBooks the addressBooks of addresses by edition; an edition without one is an entry dated as the document is
 */
export function feedOf(
  corpus: Corpus,
  addressBooks: Readonly<Record<string, AddressBook>>,
  locate: Locate,
): readonly string[] {
  const entries = entriesOf(corpus, addressBooks, locate);
  const count = Math.max(1, Math.ceil(entries.length / mostEntries));
  return Array.from({ length: count }, (_, page) =>
    pageOfFeed(entries.slice(page * mostEntries, (page + 1) * mostEntries), page, count, locate),
  );
}

function entriesOf(corpus: Corpus, addressBooks: Readonly<Record<string, AddressBook>>, locate: Locate) {
  return corpus.editions
    .flatMap(({ slug, title, number, published }) => {
      const address = locate(editionPath(slug));
      const common = {
        links: [
          { href: address, rel: 'alternate' },
          ...(corpus.editions.length > 1
            ? [{ href: locate(provenancePath(slug, corpus.editions)), rel: 'related', title: '来源与改动' }]
            : []),
        ],
      };
      const records = addressBooks[slug] ?? [];
      if (records.length === 0)
        return [{ ...common, id: idOf(address, slug), title: `收录《${title}》`, updated: published, summary: number }];
      return records.map(({ on, reason }, index) => ({
        ...common,
        id: idOf(address, `${slug}#${index}`),
        title: index === 0 ? `收录《${title}》` : `订正《${title}》`,
        updated: on,
        summary: index === 0 ? number : reason,
      }));
    })
    .sort((a, b) => b.updated.localeCompare(a.updated));
}

function pageOfFeed(entries: ReturnType<typeof entriesOf>, page: number, count: number, locate: Locate): string {
  const to = (rel: string, other: number) => ({ href: locate(feedFile(other)), rel });
  const paged = [
    ...(page > 0 ? [to('first', 0), to('previous', page - 1)] : []),
    ...(page < count - 1 ? [to('next', page + 1), to('last', count - 1)] : []),
  ];
  const home = locate('');
  return generateAtomFeed({
    id: idOf(home, 'site'),
    title: { value: '明责：版本与订正' },
    updated: day(entries[0]?.updated ?? '1970-01-01'),
    links: [{ href: home, rel: 'alternate' }, { href: locate(feedFile(page)), rel: 'self' }, ...paged],
    authors: [{ name: '明责', uri: locate(verifyPath) }],
    entries: entries.map(({ title, updated, summary, ...entry }) => ({
      ...entry,
      title: { value: title },
      updated: day(updated),
      summary: { value: summary },
    })),
  });
}

/** The moment a day begins, as a feed has it. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** An Atom id must be an absolute IRI and stay: the site's address where it is known, a name of our own where not. */
export const idOf = (address: string, name: string): string =>
  /^https?:/.test(address)
    ? `${address.replace(/#.*/, '')}${name.includes('#') ? name.slice(name.indexOf('#')) : ''}`
    : `urn:mingze:${name}`;
