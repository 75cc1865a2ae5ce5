import { isAllRight } from '#domain/verify/all-right.ts';
import { judge } from '#domain/verify/judge.ts';
import { standingSentences } from '#domain/verify/standing-sentences.ts';
import type { HeldEdition } from './held-editions.ts';
import { reportBecame } from './report-became.ts';
import { reportFinding } from './report-finding.ts';
import { reportRemark } from './report-remark.ts';

/**
 * Prints where one quotation or remark stands, in the edition that holds it first; gives the exit code, 0 where one does.
 *
 * @param held newest first
 */
export function verifyQuotation(words: string, held: readonly HeldEdition[]): number {
  const looked: { held: HeldEdition; report: readonly string[] }[] = [];
  for (const one of held) {
    const { edition, laidOut } = one;
    const judgement = judge(words, laidOut);
    const report =
      judgement.kind === 'remark'
        ? reportRemark(judgement, edition.title, laidOut)
        : reportFinding(judgement.finding, edition.title, laidOut);
    const isRight = isAllRight(judgement);
    const next = looked.at(-1);
    if (next && isRight) {
      // What the next edition has in place of the sentence, not what is likest to it there.
      next.report = reportBecame(standingSentences(judgement, laidOut), edition, next.held.edition) ?? next.report;
    }
    looked.push({ held: one, report });
    if (isRight) return say(looked.toReversed(), 0);
    // Every edition would say the same.
    if (judgement.kind === 'quotation' && /^(?:empty|too-long)$/u.test(judgement.finding.verdict)) break;
  }
  return say(looked, 1);
}

function say(looked: readonly { readonly report: readonly string[] }[], code: number): number {
  for (const { report } of looked) console.log(report.join('\n'));
  return code;
}
