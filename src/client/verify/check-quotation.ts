import { keptFor } from '#client/answerer.ts';
import { parseVariants } from '#domain/document/variants.ts';
import { apartFrom } from '#domain/verify/apart.ts';
import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import { judge } from '#domain/verify/judge.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { standingSentences } from '#domain/verify/standing-sentences.ts';
import { describeFinding } from '#reports/describe-finding.ts';
import { describeRemark } from '#reports/describe-remark.ts';
import type { Report } from '#reports/report.ts';

/** The words of an edition that quotations are checked against. */
export interface EditionWords {
  readonly edition: string;
  readonly checked: CheckedDocument;
}

/** What checks quotations against the edition that it is told, which is laid out once. */
export const checkIn = () => {
  const checkerOf = keptFor(({ edition, checked }: EditionWords) => quotationChecker(edition, checked));
  return (quotation: string, told: EditionWords | undefined): Report => {
    if (!told) throw new Error('There is no edition to check against.');
    return checkerOf(told)(quotation);
  };
};

/** Lays a document out once, and gives what checks quotations against it. */
export function quotationChecker(edition: string, { runs, variants }: CheckedDocument): (quotation: string) => Report {
  const document = { edition, laidOut: layOut(runs, parseVariants(variants)) };
  return (quotation) => {
    const judgement = judge(quotation, document.laidOut);
    const described =
      judgement.kind === 'remark' ? describeRemark(judgement, document) : describeFinding(judgement.finding, document);
    return {
      ...described,
      apart: apartFrom(judgement),
      sentences: standingSentences(judgement, document.laidOut),
    };
  };
}
