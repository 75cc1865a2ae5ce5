import type { Span } from './elisions.ts';
import type { NamedPlace } from './named-places.ts';

/** A place so many code units before a quotation is not named for it. */
const farthest = 200;

/**
 * The place that is named for a quotation, behind it or before it in its sentence; null where none is.
 *
 * @param run the quotation with its marks, in code units
 * @param places all that the text names, in order
 * @param previous the quotation before it
 */
export const placeBeside = (
  text: string,
  run: Span,
  places: readonly NamedPlace[],
  previous?: Span,
): NamedPlace | null => placeAfter(text, run, places) ?? placeBefore(text, run, places, previous);

/** The place behind a quotation in brackets or after a dash: “…”（三（四）第2句）, “…”——《…》三（四）. */
function placeAfter(text: string, { to }: Span, places: readonly NamedPlace[]): NamedPlace | null {
  const [lead] = /^[。，；]?\s*(?:[（([〔]|—+|--)\s*(?:见|引自|出自|摘自|据)?\s*/u.exec(text.slice(to)) ?? [];
  return lead === undefined ? null : (places.find(({ at }) => at.from === to + lead.length) ?? null);
}

/** The nearest place before a quotation in its sentence; it holds for several that are only listed. */
function placeBefore(text: string, run: Span, places: readonly NamedPlace[], previous?: Span): NamedPlace | null {
  const place = places.findLast(({ at }) => at.to <= run.from);
  if (!place || run.from - place.at.to > farthest) return null;
  if (/[。！？；\n]/u.test(text.slice(place.at.to, run.from).replace(/[“「『"].*?[”」』"]/gu, ''))) return null;
  const isListed =
    !previous || previous.from < place.at.to || /^[、，和与及以]*$/u.test(text.slice(previous.to, run.from));
  return isListed ? place : null;
}
