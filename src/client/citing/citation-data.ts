import type { CitationData } from '#domain/citation/citation-data.ts';
import { citationDataPath } from '#domain/paths.ts';
import { editionOfPage } from './document.ts';

let asked: Promise<CitationData> | undefined;
let known: CitationData | null = null;

/** What citing from this page's edition needs, fetched once. */
export function fetchCitationData(): Promise<CitationData> {
  asked ??= fetch(`${import.meta.env.BASE_URL}${citationDataPath(editionOfPage)}`)
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    })
    .then((found: CitationData) => {
      known = found;
      return found;
    });
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

/** The same for those who cannot wait; null until it is there. */
export const knownCitationData = (): CitationData | null => known;

/** The address of a path: the site's own where it is known, else that under which the reader has it. */
export const locate = ({ site }: CitationData, path: string): string =>
  new URL(path, site ?? new URL(import.meta.env.BASE_URL, location.origin)).href;
