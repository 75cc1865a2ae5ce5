import { variantPairs } from '#domain/document/variants.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Catalogue } from './catalogue.ts';
import { heldCharacters } from './held-characters.ts';
import { indexVersion, recordsDigest } from './index-version.ts';
import type { SearchRecord } from './record.ts';
import { belonging, editionRecords, searchRecords, sharedRecords } from './records.ts';

/** What a catalogue says of the records that are searched. */
type About = Pick<Catalogue, 'variants' | 'version'>;

/** Gives the simplified form of a character. */
type Simplify = (character: string) => string;

/** What has to be known for it of the records of one edition, or of those that are of none. */
export interface AboutPart {
  /** Every character that they hold. */
  readonly characters: string;
  readonly digest: string;
}

/** What a catalogue says of the records that are searched, each of which says whose it is. */
export const aboutRecords = (records: readonly SearchRecord[], simplify: Simplify): About =>
  together([...Map.groupBy(records, ({ edition }) => edition).values()].map(aboutPart), simplify);

/**
 * The same of all records of a library.
 *
 * @param ofEdition gives what has to be known of an edition, as it is handed in: a caller may know it already
 */
export function aboutLibrary(
  corpus: Corpus,
  simplify: Simplify,
  ofEdition: (edition: Edition, derive: () => AboutPart) => AboutPart = (_, derive) => derive(),
): About {
  const { editions } = corpus;
  if (editions.length < 2) return aboutRecords(searchRecords(corpus), simplify);
  const own = editions.map((edition) =>
    ofEdition(edition, () => aboutPart(belonging(editionRecords(edition), { slug: edition.slug, several: true }))),
  );
  return together([aboutPart(sharedRecords(corpus)), ...own], simplify);
}

const aboutPart = (records: readonly SearchRecord[]): AboutPart => ({
  characters: [...heldCharacters(records)].join(''),
  digest: recordsDigest(records),
});

const together = (parts: readonly AboutPart[], simplify: Simplify): About => ({
  variants: variantPairs(new Set(parts.flatMap(({ characters }) => [...characters])), simplify),
  version: indexVersion(parts.map(({ digest }) => digest)),
});
