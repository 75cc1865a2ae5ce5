/** Checks quotations beside the page, which stays at the reader's hand: told the document first, it answers each quotation. */
import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import { quotationChecker } from './check-quotation.ts';

/** What the page tells the worker. */
export type Message = { readonly edition: string; readonly checked: CheckedDocument } | { readonly quotation: string };

let checkQuotation: ReturnType<typeof quotationChecker> | undefined;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('checked' in data) checkQuotation = quotationChecker(data.edition, data.checked);
  else postMessage(checkQuotation?.(data.quotation));
});
