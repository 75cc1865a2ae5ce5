import { parseFragment, type SentenceRange } from '../citation/fragment.ts';
import { hashWords } from '../document/hash.ts';
import { editionPath, splitId, unitPath } from '../paths.ts';
import { type PlacedRun, pathOfRange } from '../verify/placed-runs.ts';
import type { HeldDocument } from './held-document.ts';
import type { Judged } from './judge-references.ts';
import type { WrittenAddress } from './written-references.ts';

const unit = /^(?:[abcnx]?[1-9]\d{0,2}(?:-[1-9]\d{0,2}){0,4}|notice|preamble|closing)$/u;
const edition = /^(?:[a-z][a-z-]*-)?\d{4}$/u;
const sentence = /^s[1-9]\d{0,5}$/u;

/**
 * Judges an address of this site, or an id; null for one that is not this site's.
 *
 * @param hosts where the site is known to stand; elsewhere an address must look like one of a unit or sentence
 */
export function judgeAddress(
  { host, segments, fragment, hash }: WrittenAddress,
  documents: readonly HeldDocument[],
  hosts: ReadonlySet<string>,
): Judged | null {
  const isOurs = host === null || hosts.has(host);
  const at = segments.findLastIndex((segment) => edition.test(segment));
  const [slug, ...rest] = at < 0 ? [documents[0]?.slug ?? '', ...segments] : segments.slice(at);
  if (at < 0 && host !== null) return null;
  const inside = host === null ? split(rest[0] ?? '') : rest;
  const looksLikeOne =
    unit.test(inside[0] ?? '') && inside.length <= 2 && (inside[1] === undefined || sentence.test(inside[1]));
  const isOfUnit =
    looksLikeOne && (inside.length === 2 || fragment !== '' || hash !== null || /-/u.test(inside[0] ?? ''));
  const onWhole = inside.length === 0 && parseFragment(fragment) !== null;
  if (!isOurs && !isOfUnit && !onWhole) return null;
  const document = documents.find((one) => one.slug === slug);
  if (!document) return { verdict: 'unjudged', why: 'not-held', targets: [], source: slug ?? null };
  const whole = { document, path: editionPath(document.slug), place: document.name };
  if (inside.length === 0 && fragment === '') return { verdict: 'right', why: null, targets: [whole], source: null };
  if (inside.length > 0 && !looksLikeOne) return { verdict: 'unjudged', why: 'other-page', targets: [], source: null };
  return judgeInside(document, inside, fragment, hash);
}

/** `3-4-s2` as the segments of its address. */
function split(id: string): readonly string[] {
  const { unit, fragment } = splitId(id);
  return [unit, fragment];
}

const wrong = (why: 'unknown' | 'hash'): Judged => ({ verdict: 'wrong', why, targets: [], source: null });

function judgeInside(
  document: HeldDocument,
  [unit, page]: readonly string[],
  fragment: string,
  hash: string | null,
): Judged {
  const { runs } = document.laidOut;
  const isThere = unit === undefined || runs.some(({ id }) => id === unit || id.startsWith(`${unit}-`));
  if (!isThere) return wrong('unknown');
  const ranges = parseFragment(fragment === '' ? (page ?? '') : fragment);
  if (!ranges && fragment === '' && unit !== undefined)
    return right({ document, path: unitPath(document.slug, unit), place: nameOf(runs, unit) });
  // A duty has no sentence's id; the heading of its unit is there.
  if (!ranges && /^d\d+$/u.test(fragment) && unit !== undefined)
    return {
      ...right({ document, path: `${unitPath(document.slug, unit)}#${fragment}`, place: nameOf(runs, unit) }),
      verdict: 'unjudged',
      why: 'other-page',
    };
  if (!ranges) return wrong('unknown');
  const whole = (id: string): string => (unit === undefined || id.includes('-') ? id : `${unit}-${id}`);
  const found = ranges.map(
    (range) => [sentenceAt(runs, whole(range.from)), sentenceAt(runs, whole(range.to))] as const,
  );
  const [first] = found[0] ?? [];
  const last = found.at(-1)?.[1];
  if (!first || !last || found.some(([from, to]) => !from || !to || runs.indexOf(from) > runs.indexOf(to)))
    return wrong('unknown');
  if (page !== undefined && !sentenceAt(runs, `${unit}-${page}`)) return wrong('unknown');
  if (hash !== null && first === last && hashWords(wordsOf(first, ranges[0])) !== hash) return wrong('hash');
  const end = last === first ? '' : `至${last.place}`;
  return right({ document, path: pathOfRange(document.slug, first, last), place: `${first.place}${end}` });
}

const right = (target: Judged['targets'][number]): Judged => ({
  verdict: 'right',
  why: null,
  targets: [target],
  source: null,
});

const sentenceAt = (runs: readonly PlacedRun[], id: string): PlacedRun | undefined =>
  runs.find((run) => run.kind === 'sentence' && run.id === id);

/** The words of a sentence that a range names: some of them, or all. */
const wordsOf = ({ words }: PlacedRun, range: SentenceRange | undefined): string =>
  [...words].slice(range?.start ?? 0, range?.end).join('');

const nameOf = (runs: readonly PlacedRun[], unit: string): string =>
  runs.find(({ id, kind }) => id === unit && kind === 'heading')?.place.replace(/的标题$/u, '') ??
  runs.find(({ id }) => id.startsWith(`${unit}-`))?.place.replace(/第\d+句$/u, '') ??
  unit;
