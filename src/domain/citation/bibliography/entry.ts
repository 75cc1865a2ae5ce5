import type { Cited } from '../cited.ts';
import { writeFragment } from '../fragment.ts';
import { quotedWords } from '../quoted-words.ts';

/** 题录: what a reference manager keeps of a place in a document, each field under the name that it has there. */
export interface BibliographicEntry {
  /** `u-2022-3-4-s2`: ASCII, and begins with a letter, as keys of BibTeX must. */
  readonly key: string;
  /** The document's own title. */
  readonly title: string;
  readonly issuer: string;
  /** 发文字号. */
  readonly number: string;
  /** 成文日期, ISO 8601. */
  readonly signed: string;
  /** 三（四）第2句; null for the whole document. */
  readonly section: string | null;
  /** The words of sentences, on one line; null for a unit or more, whose words are no abstract of it. */
  readonly words: string | null;
  /** Absolute; null where the site's own address is not known, since a path alone leads nowhere from a file. */
  readonly address: string | null;
  /** The reader's day, ISO 8601; null at build time. */
  readonly accessed: string | null;
}

/** The entry of what is cited. */
export function bibliographicEntry(cited: Cited): BibliographicEntry {
  const { edition, subject, place, address, accessed } = cited;
  return {
    key: keyOf(edition.slug, subject),
    title: edition.title,
    issuer: edition.issuer,
    number: edition.number,
    signed: edition.signed,
    section: place.short || null,
    words: typeof subject === 'string' ? null : quotedWords(cited).replaceAll('\n', ''),
    address: /^https?:/u.test(address) ? address : null,
    accessed,
  };
}

function keyOf(edition: string, subject: Cited['subject']): string {
  const id = typeof subject === 'string' ? subject : writeFragment(subject);
  return `u-${id === edition ? edition : `${edition}-${id}`}`.replace(/[^\w-]+/gu, '-');
}
