import { check } from '#domain/verify/check.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import type { PlacedRun } from '#domain/verify/placed-runs.ts';
import { describeFinding } from './describe-finding.ts';
import type { Report } from './report.ts';

/** Lays a document out once, and gives what checks quotations against it. */
export function quotationChecker(edition: string, runs: readonly PlacedRun[]): (quotation: string) => Report {
  const document = { edition, laidOut: layOut(runs) };
  return (quotation) => describeFinding(check(quotation, document.laidOut), document);
}
