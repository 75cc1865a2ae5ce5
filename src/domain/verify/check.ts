import { type Comparable, comparable } from './comparable.ts';
import { afresh, type Comparison, compare } from './comparison.ts';
import { passageSpans, sentenceSpans, withoutMarks } from './cut-quotation.ts';
import type { Span } from './elisions.ts';
import type { LaidOut } from './laid-out.ts';
import type { Overlap, Overlaps } from './overlaps.ts';
import { findPassage, type Passage } from './passage.ts';
import type { Work } from './work.ts';

/** What a quotation turned out to be. Characters are counted as compared: white space is not one. */
export interface Finding {
  readonly verdict: 'empty' | 'too-long' | 'verbatim' | 'differs' | 'absent';
  /** The quotation as compared; `positions` lead back into the words as pasted. */
  readonly quoted: Comparable;
  /** The quotation's passages in its own order: one, or several where it leaves words out with ……. */
  readonly passages: readonly Passage[];
  /** Characters that agree but for their width or form: half-width marks, straight quotation marks. */
  readonly widths: number;
  /** Characters that agree but for being traditional ones. */
  readonly traditional: number;
  /** Where the quotation is not from the document: the words of some length that are. */
  readonly shared: readonly Overlap[];
}

/** Longer texts are not compared: the check is for quotations. */
export const longest = 20_000;

/** The share of a quotation that must be found somewhere, or it is not from the document. */
const leastCovered = 0.25;
/** Words of this length are worth telling where the quotation as a whole is not from the document. */
const telling = 8;

/**
 * Checks a quotation against the document: whether its words stand there, where, and what exactly differs.
 *
 * @param work what is left of it, where many quotations share it
 */
export function check(pasted: string, laidOut: LaidOut, work?: Work): Finding {
  const quoted = comparable(pasted, laidOut.variants);
  const nothing = { quoted, passages: [], widths: 0, traditional: 0, shared: [] };
  if (quoted.codes.length === 0) return { verdict: 'empty', ...nothing };
  if (quoted.codes.length > longest) return { verdict: 'too-long', ...nothing };

  const comparison = compare(quoted.codes, laidOut, work);
  const inner = withoutMarks(quoted);
  const standing = [{ from: 0, to: quoted.codes.length }, inner].find(
    (span) => comparison.overlaps.places(span).length > 0,
  );
  const passages = standing ? [findPassage(comparison, standing, 0)] : findPassages(comparison, pasted, quoted, inner);
  return conclude(quoted, passages, comparison.overlaps, laidOut);
}

/** Finds each passage of a quotation, and where one is nowhere as a whole, each of its sentences. */
function findPassages(comparison: Comparison, pasted: string, quoted: Comparable, inner: Span): readonly Passage[] {
  const ofSentences = afresh(comparison);
  let after = 0;
  const find = (how: Comparison, span: Span): Passage => {
    const found = findPassage(how, span, after);
    after = found.printed?.to ?? after;
    return found;
  };
  return passageSpans(pasted, quoted, inner).flatMap((span) => {
    const found = find(comparison, span);
    const sentences = found.printed ? [] : sentenceSpans(quoted, span);
    return sentences.length > 1 ? joinMissing(sentences.map((sentence) => find(ofSentences, sentence))) : [found];
  });
}

/** Makes one passage of neighbouring sentences that are nowhere. */
function joinMissing(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && !last.printed && !passage.printed) {
      const quoted = { from: last.quoted.from, to: passage.quoted.to };
      joined[joined.length - 1] = { ...last, quoted, coarse: last.coarse || passage.coarse };
    } else joined.push(passage);
  }
  return joined;
}

function conclude(quoted: Comparable, passages: readonly Passage[], overlaps: Overlaps, laidOut: LaidOut): Finding {
  const { text, variants } = laidOut;
  const placed = passages.filter(({ printed }) => printed);
  const covered = placed.reduce((sum, { quoted: { from, to } }) => sum + to - from, 0);
  const found = covered < leastCovered * quoted.codes.length ? [] : placed;
  const whole = found.length === passages.length;
  const clean = whole && passages.every(({ differences, inOrder }) => differences.length === 0 && inOrder);
  const others = found
    .flatMap(({ steps }) => steps)
    .filter(({ kind, quoted: q, printed: p }) => kind === 'same' && quoted.originals[q] !== text.originals[p]);
  const traditional = others.filter(({ quoted: q }) => variants.has(String.fromCodePoint(quoted.originals[q] ?? 0)));
  return {
    verdict: clean ? 'verbatim' : found.length > 0 ? 'differs' : 'absent',
    quoted,
    passages,
    widths: others.length - traditional.length,
    traditional: traditional.length,
    shared: whole ? [] : overlaps.longest(telling),
  };
}
