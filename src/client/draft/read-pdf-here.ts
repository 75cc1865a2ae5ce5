/** Reads a PDF: the library starts a worker of its own. Loaded with the first PDF. */
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { address } from '#client/address.ts';
import { draftPath } from '#domain/paths.ts';
import { pdfOptions, readPdf } from '#drafts/read-pdf.ts';
import type { ReadWords } from '#drafts/read-words.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

/** The words of a PDF. The tables of characters that Chinese fonts need are fetched where it has any. */
export const readPdfHere = (data: Uint8Array): Promise<ReadWords> =>
  readPdf(getDocument({ ...pdfOptions, data, cMapUrl: new URL(address(`${draftPath}cmaps/`), location.href).href }));
