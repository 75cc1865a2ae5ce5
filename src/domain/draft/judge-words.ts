import { apartFrom } from '../verify/apart.ts';
import { check, type Finding } from '../verify/check.ts';
import { comparable } from '../verify/comparable.ts';
import { compare } from '../verify/comparison.ts';
import type { Work } from '../verify/work.ts';
import type { HeldDocument } from './held-document.ts';
import type { DraftQuotation } from './judged-draft.ts';

/** What became of words. */
export type JudgedWords = Pick<DraftQuotation, 'verdict' | 'why' | 'document' | 'finding' | 'also'>;

/**
 * Looks for words in one document after the other: that in which they stand word for word, or the nearest.
 *
 * @param documents the one that they are said to be from first
 * @param isSaid whether they are said to be from that one, and so are judged by it alone
 */
export function judgeWords(
  words: string,
  documents: readonly HeldDocument[],
  isSaid: boolean,
  work: Work,
): JudgedWords {
  const looked = worthLooking(words, documents, isSaid).map((document) => ({
    document,
    finding: check(words, document.laidOut, work),
  }));
  const holding = looked.filter(({ finding }) => finding.verdict === 'verbatim');
  const nearest = looked.toSorted((a, b) => apart(a.finding) - apart(b.finding))[0];
  const first = isSaid ? looked[0] : (holding[0] ?? nearest);
  if (!first) return { verdict: 'unjudged', why: 'not-held', document: null, finding: null, also: [] };
  return { ...judgementOf(first.finding), ...first, also: holding.filter((one) => one !== first) };
}

/** So many documents are compared character by character where none has all of the words. */
const mostCompared = 2;

/** The documents to look into: those that have all of the words, and the nearest, by what they share in rows of three. */
function worthLooking(words: string, documents: readonly HeldDocument[], isSaid: boolean): readonly HeldDocument[] {
  if (documents.length <= mostCompared) return documents;
  const shared = documents.map(({ laidOut }) => {
    const { codes } = comparable(words, laidOut.variants);
    return compare(codes, laidOut).overlaps.covered({ from: 0, to: codes.length }, 3) / codes.length;
  });
  const share = (index: number): number => shared[index] ?? 0;
  const nearest = [...shared.keys()].sort((a, b) => share(b) - share(a)).slice(0, mostCompared);
  return documents.filter((_, index) => share(index) === 1 || (isSaid && index === 0) || nearest.includes(index));
}

const apart = (finding: Finding): number =>
  finding.verdict === 'absent' && !isMerged(finding)
    ? Number.POSITIVE_INFINITY
    : apartFrom({ kind: 'quotation', finding });

/** The share of words that are nowhere together, but were made of others of some length. */
const leastMerged = 0.75;

function judgementOf(finding: Finding): Pick<JudgedWords, 'verdict' | 'why'> {
  switch (finding.verdict) {
    case 'empty':
      return { verdict: 'unjudged', why: 'short' };
    case 'too-long':
      return { verdict: 'unjudged', why: 'long' };
    case 'absent':
      if (isMerged(finding)) return { verdict: 'differs', why: null };
      return finding.passages.some(({ coarse }) => coarse)
        ? { verdict: 'unjudged', why: 'coarse' }
        : { verdict: 'absent', why: null };
    default:
      return { verdict: finding.verdict, why: null };
  }
}

/** Whether words that stand nowhere together were made of several of a document's. */
const isMerged = ({ shared, quoted }: Finding): boolean =>
  shared.length > 1 && shared.reduce((sum, { length }) => sum + length, 0) >= leastMerged * quoted.codes.length;
