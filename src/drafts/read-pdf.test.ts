import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { pdfOptions, readPdf } from './read-pdf.ts';

const read = (data: Uint8Array) => readPdf(getDocument({ ...pdfOptions, data: Uint8Array.from(data) }));
const sample = (name: string) => read(readFileSync(new URL(`../decoding/samples/${name}`, import.meta.url)));
const failing = (error: Error) =>
  readPdf({ promise: Promise.reject(error), destroy: async () => undefined } as unknown as PDFDocumentLoadingTask);
const named = (name: string): Error => Object.assign(new Error('of a page'), { name });

test('the words of a PDF are read, and what is not among them is counted', async () => {
  const { text, blank, leftOut } = await sample('browser.pdf');
  expect(text).toContain('骨干力量持续增长；高质量工作大力推进，');
  expect(blank).toEqual([]);
  expect(leftOut).toEqual([{ kind: 'page-number', count: 1 }]);
});

test('a PDF is called damaged, locked or hard to read only where it is', async () => {
  await expect(sample('locked.pdf')).rejects.toMatchObject({ why: 'locked' });
  await expect(read(Buffer.from('%PDF-1.7\nnothing'))).rejects.toMatchObject({ why: 'damaged' });
  await expect(failing(named('UnknownErrorException'))).rejects.toMatchObject({ why: 'damaged', about: 'of a page' });
  // What reads it, or what that needs, could not be fetched.
  const network = named('ResponseException');
  await expect(failing(network)).rejects.toBe(network);
});
