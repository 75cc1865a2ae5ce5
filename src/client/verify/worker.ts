/** Checks quotations beside the page, which stays at the reader's hand: told the document first, it answers each quotation. */
import type { PlacedRun } from '#domain/verify/placed-runs.ts';
import { quotationChecker } from './check-quotation.ts';

/** What the page tells the worker. */
export type Message =
  | { readonly edition: string; readonly runs: readonly PlacedRun[] }
  | { readonly quotation: string };

let checkQuotation: ReturnType<typeof quotationChecker> | undefined;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('runs' in data) checkQuotation = quotationChecker(data.edition, data.runs);
  else postMessage(checkQuotation?.(data.quotation));
});
