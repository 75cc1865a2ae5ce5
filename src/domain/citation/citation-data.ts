import type { CitedEdition } from './cited-edition.ts';

/** What the browser needs to cite from an edition and to receive those who follow a citation: `2022/cite.json`. */
export interface CitationData {
  readonly edition: CitedEdition;
  /** The site's own address; null where it is not known. */
  readonly site: string | null;
  /** Where the site takes remarks, as {@link discussionAddress} reads it; null where it takes none. */
  readonly discuss: string | null;
  /** Addresses given up, each with its successor. */
  readonly retired: Readonly<Record<string, string>>;
  /** Why words changed, by address, the last reason. */
  readonly changed: Readonly<Record<string, string>>;
}
