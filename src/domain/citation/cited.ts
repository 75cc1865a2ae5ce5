import type { CitedEdition, Place } from './cited-edition.ts';
import type { SentenceRange } from './fragment.ts';

/** What is cited: an edition, a unit or a duty by its id, or sentences as ranges of whole ids in document order. */
export type Subject = string | readonly SentenceRange[];

/** Words of the document on their way into somebody's text: everything that a citation format may need. */
export interface Cited {
  readonly edition: CitedEdition;
  readonly subject: Subject;
  readonly place: Place;
  /** What the place counts that the document does not number itself; null where all its numbers are printed. */
  readonly counted: '句序' | '责任段序' | null;
  /** The words quoted, one document paragraph a line. */
  readonly words: string;
  /** At which of their ends they leave out words of their sentence; null where they are whole. */
  readonly cut: Cut | null;
  /** Where they live: the absolute address, or the path where the site's own address is not known. */
  readonly address: string;
  /**
   * First 8 digits of the hash of the words that stand at the address; null where it cannot be computed, or where the
   * address has it already.
   */
  readonly hash: string | null;
  /** The reader's day, ISO 8601; null at build time. */
  readonly accessed: string | null;
  /** What another year has in its place, where the reader wants it named as well. */
  readonly other?: OtherYear;
}

/** What another year has in place of what is cited. */
export interface OtherYear {
  readonly cited: Cited;
  /** Whether its words are those that are quoted or others; of whole units it is not said. */
  readonly words: 'same' | 'changed' | null;
}

/** Whether a quotation begins, or ends, inside a sentence. */
export interface Cut {
  readonly before: boolean;
  readonly after: boolean;
}

/** One way of citing. */
export interface CitationFormat {
  /** Stands in markup and tests. */
  readonly id: string;
  /** What the reader sees. */
  readonly label: string;
  readonly write: (cited: Cited) => string;
  /** The same in HTML for a clipboard that carries both. */
  readonly writeHtml?: (cited: Cited) => string;
}

/** The address with the hash of the words quoted, by which an arriving reader learns whether they changed. */
export function addressWithWords({ address, hash }: Pick<Cited, 'address' | 'hash'>): string {
  const [path = '', fragment] = address.split('#');
  return `${path}${hash ? `?words=${hash}` : ''}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** 《推动知识产权高质量发展年度工作指引（2022）》三（四）第2句; for the whole document its title alone. */
export const shortSource = ({ edition, place }: Cited): string => `《${edition.title}》${place.short}`;
