import { parseVariants } from '#domain/document/variants.ts';
import type { HeldDocument } from '#domain/draft/held-document.ts';
import { judgeDraft } from '#domain/draft/judge-draft.ts';
import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { describeDraft } from '#reports/describe-draft.ts';
import type { DraftReport } from '#reports/draft-report.ts';

/** A document as the page gets it. */
export interface FetchedDocument extends Omit<HeldDocument, 'laidOut'> {
  readonly checked: CheckedDocument;
}

/**
 * Lays documents out once, and gives what judges drafts by them.
 *
 * @param missing names of the documents whose words could not be fetched
 */
export function draftJudge(
  fetched: readonly FetchedDocument[],
  missing: readonly string[],
  hosts: readonly string[],
): (text: string) => DraftReport {
  const documents = fetched.map(({ checked: { runs, variants }, ...document }) => ({
    ...document,
    laidOut: layOut(runs, parseVariants(variants)),
  }));
  return (text) => describeDraft(text, judgeDraft(text, documents, new Set(hosts), missing), missing);
}
