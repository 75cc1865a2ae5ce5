import type { Span } from './elisions.ts';
import { lowerBound } from './lower-bound.ts';
import type { NamedPlace } from './named-places.ts';

/** A place so many code units before a quotation is not named for it. */
const farthest = 200;

/** The place that is named for a quotation with its marks, in code units; `previous` is the quotation before it. */
type PlaceBeside = (run: Span, previous?: Span) => NamedPlace | null;

/**
 * Gives what says which place is named for a quotation, behind it or before it in its sentence; null where none is.
 *
 * @param places all that the text names, in order
 */
export function placesBeside(text: string, places: readonly NamedPlace[]): PlaceBeside {
  const starts = places.map(({ at }) => at.from);
  const ends = places.map(({ at }) => at.to);
  return (run, previous) => {
    const behind = places[lowerBound(starts, run.to)];
    if (behind && standsBehind(text, run, behind)) return behind;
    const before = places[lowerBound(ends, run.from + 1) - 1];
    return before && standsBefore(text, run, before, previous) ? before : null;
  };
}

/** Whether a place stands behind a quotation in brackets or after a dash: “…”（三（四）第2句）, “…”——《…》三（四）. */
function standsBehind(text: string, { to }: Span, { at }: NamedPlace): boolean {
  if (at.from - to > farthest) return false;
  return /^[。，；]?\s*(?:[（([〔]|—+|--)\s*(?:见|引自|出自|摘自|据)?\s*$/u.test(text.slice(to, at.from));
}

/** Whether the nearest place before a quotation is named for it, in its sentence; it holds for several that are only listed. */
function standsBefore(text: string, run: Span, { at }: NamedPlace, previous?: Span): boolean {
  if (run.from - at.to > farthest) return false;
  if (/[。！？；\n]/u.test(text.slice(at.to, run.from).replace(/[“「『"].*?[”」』"]/gu, ''))) return false;
  return !previous || previous.from < at.to || /^[、，和与及以]*$/u.test(text.slice(previous.to, run.from));
}
