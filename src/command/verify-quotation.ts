import { judgeNewestFirst, type Looked } from '#domain/verify/newest-first.ts';
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
export async function verifyQuotation(words: string, held: readonly HeldEdition[]): Promise<number> {
  const looked = await judgeNewestFirst(words, held, ({ laidOut }) => laidOut);
  const right = looked.find(({ isRight }) => isRight);
  const others = looked.filter((one) => one !== right);
  const next = others.at(-1);
  const reports = others.map((one) => (right && one === next ? became(right, one) : null) ?? reportOn(one));
  for (const report of right ? [reportOn(right), ...reports.reverse()] : reports) console.log(report.join('\n'));
  return right ? 0 : 1;
}

/** What the next edition has in place of the sentence, not what is likest to it there. */
const became = (right: Looked<HeldEdition>, next: Looked<HeldEdition>): readonly string[] | null =>
  reportBecame(standingSentences(right.judgement, right.laidOut), right.edition.edition, next.edition.edition);

const reportOn = ({ judgement, edition: { title }, laidOut }: Looked<HeldEdition>): readonly string[] =>
  judgement.kind === 'remark'
    ? reportRemark(judgement, title, laidOut)
    : reportFinding(judgement.finding, title, laidOut);
