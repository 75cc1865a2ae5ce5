import type { SentenceRange } from '#domain/citation/fragment.ts';
import { rangesOfIds } from '#domain/citation/fragment.ts';

/** The document as it stands on this page. */

const [edition = '', unit = ''] = location.pathname.slice(import.meta.env.BASE_URL.length).split('/');

/** Slug of the edition that the page shows. */
export const editionOfPage = edition;

/** Id of the unit that has the page to itself; the edition's slug where the page has the whole text. */
export const unitOfPage = unit || edition;

/** Slugs of the editions beside the page's own, the nearest earlier and the nearest later one, as its head links them. */
export const editionsBeside = (): readonly string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.of-year span a:not([data-others])')].map(
    ({ pathname }) => pathname.slice(import.meta.env.BASE_URL.length).split('/')[0] ?? '',
  );

/** The elements that hold the document's words. */
export const documents = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-document]')];

/** The page's sentences, in document order. */
export const sentences = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-document] .sentence[id]'),
];

/** The whole id of an element, `3-4-s2`, which on a unit's own page bears only its end, `s2`. */
export const wholeId = ({ id }: Element): string => (/^[sd]\d+$/u.test(id) ? `${unit}-${id}` : id);

/** The ranges that these sentences make. */
export function rangesOf(chosen: readonly Element[]): readonly SentenceRange[] {
  return rangesOfIds(chosen.map(wholeId), sentences().map(wholeId));
}

/** The range of the document from the beginning of one element to the end of another. */
export function rangeOf(first: Node, last: Node): Range {
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}
