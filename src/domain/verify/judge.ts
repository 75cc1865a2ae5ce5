import { check, type Finding } from './check.ts';
import { comparable } from './comparable.ts';
import type { Span } from './elisions.ts';
import type { LaidOut } from './laid-out.ts';
import { type NamedPlace, placeIn } from './named-places.ts';
import type { Passage } from './passage.ts';
import { parseRemark, type RemarkQuotation } from './remark.ts';
import { extentsOf } from './words.ts';

/** What became of a place that a text names: it is the words', they stand elsewhere, or the document has no such place. */
export type PlaceVerdict = 'right' | 'elsewhere' | 'unknown';

/** One quotation of a remark, judged; or without a finding, and why. */
export interface JudgedQuotation {
  readonly words: string;
  readonly finding: Finding | null;
  /** Why it was not judged: it is too short to be looked for, or stands behind more than are judged at once. */
  readonly unjudged: 'short' | 'beyond' | null;
  /** The place named for it, and what became of that; null where none is named, or where the words stand nowhere. */
  readonly place: { readonly named: NamedPlace; readonly verdict: PlaceVerdict } | null;
}

/** What was pasted: one quotation, or a remark with quotations in it, judged one by one. */
export type Judgement =
  | { readonly kind: 'quotation'; readonly finding: Finding }
  | {
      readonly kind: 'remark';
      readonly quotations: readonly JudgedQuotation[];
      /** Places that are named for no quotation, and whether the document has them. */
      readonly places: readonly { readonly named: NamedPlace; readonly isThere: boolean }[];
      /** The writer's own words, which are not judged, piece by piece. */
      readonly unjudged: readonly string[];
    };

/** So few characters are found anywhere: without a place they are not judged. */
const leastJudged = 4;
/** So many quotations of one remark are judged at once. */
const mostJudged = 100;
/** A text of which so much outside of its quotation marks is the document's is one quotation. */
const leastOfDocument = 0.5;

/** White space and marks around words. */
const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Judges what a reader pastes. */
export function judge(pasted: string, laidOut: LaidOut): Judgement {
  const text = withoutMarkup(pasted);
  const { quotations, places, outside } = parseRemark(text, hasArticles(laidOut));
  const unjudged = outside
    .map(({ from, to }) => text.slice(from, to).replace(edgeMarks, ''))
    .filter((words) => words !== '');
  const worthJudging = quotations.some(isWorthJudging) || places.length > 0;
  const [only] = quotations;
  if (only && quotations.length === 1 && places.length === 0 && unjudged.length === 0 && !only.place)
    return { kind: 'quotation', finding: check(only.words, laidOut) };
  const whole = check(text, laidOut);
  if (!worthJudging || whole.verdict === 'too-long' || isOneQuotation(whole, text, outside))
    return { kind: 'quotation', finding: whole };
  return {
    kind: 'remark',
    quotations: quotations.map((quotation, index) =>
      index < mostJudged ? judgeQuotation(quotation, laidOut) : { ...unjudgedAs('beyond'), words: quotation.words },
    ),
    places: places.map((named) => ({ named, isThere: placeIn(laidOut.runs, named) !== null })),
    unjudged,
  };
}

/** Whether a document has articles. */
export const hasArticles = ({ runs }: LaidOut): boolean => runs.some(({ id }) => /^a\d/u.test(id));

/** Quotations in Markdown without its marks, which are not the document's. */
function withoutMarkup(pasted: string): string {
  if (!/^[^\S\n]*>/mu.test(pasted)) return pasted;
  return pasted
    .replace(/^[^\S\n]*>[^\S\n]?/gmu, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/gu, '$1')
    .replace(/\\([\\`*_~[\]<>|#+.)-])/gu, '$1');
}

const lettersIn = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether a quotation is long enough to be looked for, or its place is named. */
export const isWorthJudging = ({ words, place }: Pick<RemarkQuotation, 'words' | 'place'>): boolean =>
  place !== null || lettersIn(words) >= leastJudged;

/** Whether what stands outside of quotation marks is for the most part the document's as well: “一站式” is its own. */
function isOneQuotation({ passages, quoted, verdict }: Finding, text: string, outside: readonly Span[]): boolean {
  if (verdict === 'verbatim') return true;
  const isOutside = outsidePoints(text, outside);
  const all = outside.reduce((sum, { from, to }) => sum + comparable(text.slice(from, to)).codes.length, 0);
  const same = passages.flatMap(({ steps }) =>
    steps.filter((step) => step.kind === 'same' && isOutside[quoted.positions[step.quoted] ?? 0]),
  );
  return all > 0 && same.length >= leastOfDocument * all;
}

/** For each code point of a text whether it lies in one of some spans of code units, which are in order. */
function outsidePoints(text: string, spans: readonly Span[]): readonly boolean[] {
  const points: boolean[] = [];
  let next = 0;
  let unit = 0;
  for (const character of text) {
    while ((spans[next]?.to ?? Number.POSITIVE_INFINITY) <= unit) next++;
    points.push((spans[next]?.from ?? Number.POSITIVE_INFINITY) <= unit);
    unit += character.length;
  }
  return points;
}

const unjudgedAs = (unjudged: 'short' | 'beyond') => ({ finding: null, unjudged, place: null });

function judgeQuotation(quotation: RemarkQuotation, laidOut: LaidOut): JudgedQuotation {
  const { words, place: named } = quotation;
  if (!isWorthJudging(quotation)) return { ...unjudgedAs('short'), words };
  const finding = check(words, laidOut);
  const verdict = named && judgePlace(named, finding, laidOut);
  return { words, finding, unjudged: null, place: named && verdict && { named, verdict } };
}

/** Judges the place that is named for a quotation; null where the document has it, and the words stand nowhere. */
export function judgePlace(
  named: Pick<NamedPlace, 'heading' | 'sentences' | 'unit'>,
  { verdict, passages }: Finding,
  laidOut: LaidOut,
): PlaceVerdict | null {
  const isAt = placeIn(laidOut.runs, named);
  if (!isAt) return 'unknown';
  if (verdict !== 'verbatim' && verdict !== 'differs') return null;
  const stands = (passage: Passage): boolean => {
    if (!passage.printed) return true;
    const { from, to } = passage.printed;
    return [from, ...passage.also].some((at) =>
      extentsOf(laidOut, { from: at, to: at + to - from }).every(({ run }) => isAt(run)),
    );
  };
  return passages.every(stands) ? 'right' : 'elsewhere';
}
