import { isAllRight } from './all-right.ts';
import { apartFrom } from './apart.ts';
import { type Judgement, judge } from './judge.ts';
import type { LaidOut } from './laid-out.ts';

/** An edition that was looked into, and what became of the words there. */
export interface Looked<Edition> {
  readonly edition: Edition;
  readonly laidOut: LaidOut;
  readonly judgement: Judgement;
  /** Whether all that is quoted stands in it word for word, where it is said to. */
  readonly isRight: boolean;
}

/**
 * Judges a quotation or a remark in one edition after the other until all of it is right in one, so that a true quotation of
 * an older edition is never called wrong; where there is nothing to judge, or too much, in the first alone.
 *
 * @param editions newest first
 */
export async function judgeNewestFirst<Edition>(
  words: string,
  editions: readonly Edition[],
  laidOutOf: (edition: Edition) => LaidOut | Promise<LaidOut>,
): Promise<readonly Looked<Edition>[]> {
  const looked: Looked<Edition>[] = [];
  for (const edition of editions) {
    const laidOut = await laidOutOf(edition);
    const judgement = judge(words, laidOut);
    const isRight = isAllRight(judgement);
    looked.push({ edition, laidOut, judgement, isRight });
    if (isRight || isUnjudged(judgement)) break;
  }
  return looked;
}

/** Whether every edition would say the same. */
const isUnjudged = (judgement: Judgement): boolean =>
  judgement.kind === 'quotation' && /^(?:empty|too-long)$/u.test(judgement.finding.verdict);

/** The edition in which the words are right, or else the one that they are nearest to, the newest of several. */
export const nearestOf = <Edition>(looked: readonly Looked<Edition>[]): Looked<Edition> | undefined =>
  looked.find(({ isRight }) => isRight) ??
  looked.toSorted((a, b) => apartFrom(a.judgement) - apartFrom(b.judgement))[0];
