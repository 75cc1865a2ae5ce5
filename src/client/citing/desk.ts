import { citationDeskPath } from '#domain/address.ts';
import type { CitationDesk } from '#domain/citation/desk.ts';
import { editionOfPage } from './document.ts';

let asked: Promise<CitationDesk> | undefined;
let known: CitationDesk | null = null;

/** What citing from this page's edition needs, fetched once. */
export function desk(): Promise<CitationDesk> {
  asked ??= fetch(`${import.meta.env.BASE_URL}${citationDeskPath(editionOfPage)}`)
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    })
    .then((found: CitationDesk) => {
      known = found;
      return found;
    });
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

/** The same for those who cannot wait; null until it is there. */
export const deskAtHand = (): CitationDesk | null => known;

/** The address of a path: the site's own where it is known, else that under which the reader has it. */
export const locate = ({ site }: CitationDesk, path: string): string =>
  new URL(path, site ?? new URL(import.meta.env.BASE_URL, location.origin)).href;
