import { parseFragment, type SentenceRange } from '../citation/fragment.ts';
import { hashWords } from '../document/hash.ts';
import { editionPath, unitPath } from '../paths.ts';
import { type PlacedRun, pathOfRange } from '../verify/placed-runs.ts';
import type { HeldDocument } from './held-document.ts';
import type { Judged } from './judge-references.ts';
import type { Target } from './judged-draft.ts';

/** What an address names inside a document. */
interface Inside {
  /** The unit whose page it is; undefined for the whole document. */
  readonly unit: string | undefined;
  /** The sentence whose page it is, `s2`. */
  readonly page: string | undefined;
  readonly fragment: string;
  /** The hash that it promises of the words. */
  readonly hash: string | null;
}

/** What is addressed, and its words one after the other. */
interface Addressed {
  readonly target: Target;
  readonly words: readonly string[];
}

/** Judges what an address names inside a document: whether it is there, and its words have the hash that is promised. */
export function judgeInside(document: HeldDocument, { unit, page, fragment, hash }: Inside): Judged {
  const { runs } = document.laidOut;
  const isThere = (id: string | undefined): boolean => id === undefined || runs.some(isIn(id));
  if (!isThere(unit) || (page !== undefined && !sentenceAt(runs, `${unit}-${page}`))) return wrong('unknown');
  const ranges = parseFragment(fragment === '' ? (page ?? '') : fragment);
  if (!ranges && fragment !== '') return otherThanSentences(document, unit, fragment);
  const addressed = ranges ? sentencesAt(document, unit, ranges) : unitAt(document, unit);
  if (!addressed) return wrong('unknown');
  if (hash !== null && hashWords(addressed.words.join('')) !== hash) return wrong('hash');
  return { verdict: 'right', why: null, targets: [addressed.target], source: null };
}

const wrong = (why: 'unknown' | 'hash'): Judged => ({ verdict: 'wrong', why, targets: [], source: null });

/** A duty has no sentence's id, and a page has ids of other things: of these the page alone is known. */
const otherThanSentences = (document: HeldDocument, unit: string | undefined, fragment: string): Judged => ({
  verdict: 'unjudged',
  why: 'other-page',
  targets: [targetOf(document, unit, `#${fragment}`)],
  source: null,
});

const isIn =
  (unit: string) =>
  ({ id }: PlacedRun): boolean =>
    id === unit || id.startsWith(`${unit}-`);

const sentenceAt = (runs: readonly PlacedRun[], id: string): PlacedRun | undefined => runs.find((run) => run.id === id);

function unitAt(document: HeldDocument, unit: string | undefined): Addressed {
  const { runs } = document.laidOut;
  const own = unit === undefined ? runs : runs.filter(isIn(unit));
  return { target: targetOf(document, unit), words: own.map(({ words }) => words) };
}

/** Null where a sentence is not there, a range goes backwards or reaches beyond its sentences. */
function sentencesAt(
  document: HeldDocument,
  unit: string | undefined,
  ranges: readonly SentenceRange[],
): Addressed | null {
  const { runs } = document.laidOut;
  const whole = (id: string): string => (unit === undefined || id.includes('-') ? id : `${unit}-${id}`);
  const found = ranges.flatMap((range) => {
    const [first, last] = [sentenceAt(runs, whole(range.from)), sentenceAt(runs, whole(range.to))];
    const words = first && last && wordsBetween(runs, first, last, range);
    return words ? [{ first, last, words }] : [];
  });
  const [from, to] = [found[0]?.first, found.at(-1)?.last];
  if (!from || !to || found.length < ranges.length) return null;
  const end = to === from ? '' : `至${to.place}`;
  return {
    target: { document, path: pathOfRange(document.slug, from, to), place: `${from.place}${end}` },
    words: found.flatMap(({ words }) => words),
  };
}

/** The words from one sentence to another with all that stands between, cut as the range says. */
function wordsBetween(
  runs: readonly PlacedRun[],
  first: PlacedRun,
  last: PlacedRun,
  { start = 0, end }: SentenceRange,
): readonly string[] | null {
  const [from, to] = [runs.indexOf(first), runs.indexOf(last)];
  const [length, lastLength] = [[...first.words].length, [...last.words].length];
  if (from > to || start >= length || (end ?? 0) > lastLength) return null;
  return runs.slice(from, to + 1).map((run) => {
    const points = [...run.words];
    return points.slice(run === first ? start : 0, run === last ? end : undefined).join('');
  });
}

const targetOf = (document: HeldDocument, unit: string | undefined, fragment = ''): Target => ({
  document,
  path: `${unit === undefined ? editionPath(document.slug) : unitPath(document.slug, unit)}${fragment}`,
  place: unit === undefined ? document.name : nameOf(document.laidOut.runs, unit),
});

const nameOf = (runs: readonly PlacedRun[], unit: string): string =>
  runs.find(({ id, kind }) => id === unit && kind === 'heading')?.place.replace(/的标题$/u, '') ??
  runs.find(({ id }) => id.startsWith(`${unit}-`))?.place.replace(/第\d+句$/u, '') ??
  unit;
