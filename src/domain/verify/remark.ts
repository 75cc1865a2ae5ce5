import { Covered } from './covered.ts';
import type { Span } from './elisions.ts';
import { lowerBound } from './lower-bound.ts';
import { type NamedPlace, namedPlaces } from './named-places.ts';
import { placesBeside } from './place-beside.ts';
import { quotedRuns, unquoted } from './quoted-runs.ts';

/** A quotation in somebody's remark. */
export interface RemarkQuotation {
  /** Where it is written, in code units, with the marks around it. */
  readonly at: Span;
  /** Without the marks around it; marks inside are the document's. */
  readonly words: string;
  /** Where the remark says that it stands; null where it does not. */
  readonly place: NamedPlace | null;
}

/** What people write about a document: its words between words of their own. */
export interface Remark {
  readonly quotations: readonly RemarkQuotation[];
  /** Places that are named for no quotation. */
  readonly places: readonly NamedPlace[];
  /** What lies outside of all these, in code units: the writer's own words. */
  readonly outside: readonly Span[];
}

/** ——《…》三（四）第2句, on a line of its own: where the lines above it are from. */
const sourceLine = /^[^\S\n]*(?:—+|--)[^\S\n]*《[^\n]*/gmu;
/** What the site itself adds to a citation. */
const ours = /https?:\/\/[\x21-\x7e]+|（(?:句序|责任段序)为本站所加）/gu;
/** Marked words longer than this on a line are quoted by themselves. */
const longestTerm = 6;

/**
 * Takes a text apart into the quotations in it, the places that it names, and the writer's own words.
 *
 * @param articles whether 第十二条 is a place
 */
export function parseRemark(text: string, articles = false): Remark {
  const runs = quotedRuns(text).map(({ from, to }) => ({ from: from - 1, to: to + 1 }));
  const inRuns = new Covered(runs);
  const places = namedPlaces(text, articles).filter(({ at }) => !inRuns.holds({ from: at.from, to: at.from + 1 }));
  // The heading in the name of a place, 第（四）项“…”第2句, is no quotation.
  const inPlaces = new Covered(places.map(({ at }) => at));
  const marked = runs.filter((run) => !inPlaces.holds(run));
  const sources = Array.from(text.matchAll(sourceLine), ({ index, 0: line }) => ({
    from: index,
    to: index + line.length,
  }));
  const unmarked = [...beneathWords(text, places, sources, marked), ...behindColon(text, places, marked)];
  const inUnmarked = new Covered(unmarked.map(({ at }) => at));
  const beside = placesBeside(text, places);
  const found = [
    ...unmarked,
    ...marked
      .filter((run) => !inUnmarked.holds(run))
      .map((at, index, all) => ({
        at,
        words: unquoted(text.slice(at.from + 1, at.to - 1)),
        place: beside(at, all[index - 1]),
      })),
  ].sort((a, b) => a.at.from - b.at.from);
  const added = Array.from(text.matchAll(ours), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const taken = new Set(found.map(({ place }) => place));
  return {
    quotations: found,
    places: places.filter((place) => !taken.has(place)),
    outside: gaps(text, [...[...found, ...places].map(({ at }) => at), ...sources, ...added]),
  };
}

const isInside = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The lines above a line that says where they are from, up to a blank one, an address or another such line. */
function beneathWords(
  text: string,
  places: readonly NamedPlace[],
  sources: readonly Span[],
  marked: readonly Span[],
): readonly RemarkQuotation[] {
  const starts = places.map(({ at }) => at.from);
  const inMarks = new Covered(marked);
  return sources.flatMap((source) => {
    const at = trimmed(text, { from: blockAbove(text, source.from), to: source.from });
    const first = places[lowerBound(starts, source.from)];
    const place = first && isInside(first.at, source) ? first : null;
    return at.from < at.to && !inMarks.holds(at) ? [{ at, words: text.slice(at.from, at.to), place }] : [];
  });
}

/** Where the lines begin that end at a place with nothing between them that parts one citation from another. */
function blockAbove(text: string, end: number): number {
  let from = end;
  while (from > 0) {
    const start = text.lastIndexOf('\n', from - 2) + 1;
    const line = text.slice(start, from).trim();
    if (line === '' || /^(?:(?:—+|--)\s*《|https?:)/u.test(line)) break;
    from = start;
  }
  return from;
}

/** What stands on a line behind a place and a colon, up to the next such place: 三（四）第2句：加大…. */
function behindColon(text: string, places: readonly NamedPlace[], marked: readonly Span[]): readonly RemarkQuotation[] {
  const leading = places.filter(({ at }) => /[：:]/u.test(text.charAt(at.to)));
  const starts = marked.map(({ from }) => from);
  let lineEnd = -1;
  return leading.flatMap((place, index) => {
    const from = place.at.to + 1;
    if (lineEnd < from) lineEnd = endOfLine(text, from);
    const at = trimmed(text, { from, to: Math.min(lineEnd, leading[index + 1]?.at.from ?? lineEnd) });
    const isQuoted = marked
      .slice(lowerBound(starts, at.from), lowerBound(starts, at.to))
      .some((run) => run.to <= at.to && (run.from === at.from || run.to - run.from > longestTerm));
    return at.from < at.to && !isQuoted ? [{ at, words: text.slice(at.from, at.to), place }] : [];
  });
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - words.length + words.trimEnd().length };
}

/** What spans leave of a text. */
function gaps(text: string, spans: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from > from) left.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < text.length) left.push({ from, to: text.length });
  return left;
}
