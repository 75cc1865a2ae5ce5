import type { Cited } from '../cited.ts';
import { bibtexOf } from './bibtex.ts';
import { cslJsonOf } from './csl-json.ts';
import { type BibliographicEntry, bibliographicEntry } from './entry.ts';
import { risOf } from './ris.ts';

/** A format in which reference managers take entries. */
export interface BibliographyFormat {
  /** How its files end, without the dot. */
  readonly ending: 'ris' | 'bib' | 'csl.json';
  /** What the reader sees. */
  readonly label: string;
  readonly mediaType: string;
  readonly write: (entry: BibliographicEntry) => string;
}

/** Every format for reference managers, in the order to offer them in. */
export const bibliographyFormats: readonly BibliographyFormat[] = [
  { ending: 'ris', label: 'RIS', mediaType: 'application/x-research-info-systems', write: risOf },
  { ending: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtexOf },
  { ending: 'csl.json', label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJsonOf },
];

/** A file of an entry, ready to be saved. */
export interface BibliographyFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The file of what is cited in a format: `2022-3-4-s2.ris`. */
export function bibliographyFile(cited: Cited, { ending, mediaType, write }: BibliographyFormat): BibliographyFile {
  const entry = bibliographicEntry(cited);
  return { name: `${entry.key.replace(/^u-/u, '')}.${ending}`, mediaType, text: write(entry) };
}
