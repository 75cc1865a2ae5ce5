import { parseVariants } from '#domain/document/variants.ts';
import { check } from '#domain/verify/check.ts';
import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { describeFinding } from './describe-finding.ts';
import type { Report } from './report.ts';

/** Lays a document out once, and gives what checks quotations against it. */
export function quotationChecker(edition: string, { runs, variants }: CheckedDocument): (quotation: string) => Report {
  const document = { edition, laidOut: layOut(runs, parseVariants(variants)) };
  return (quotation) => describeFinding(check(quotation, document.laidOut), document);
}
