import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { tellFurniture } from '#decoding/pdf-furniture.ts';
import { type PdfPage, readLines } from '#decoding/pdf-lines.ts';
import { joinLines } from '#decoding/pdf-paragraphs.ts';
import { plainCharacters } from '#decoding/plain-characters.ts';
import { Tally } from '#decoding/tally.ts';
import { ProblemsError } from '#domain/problem.ts';
import type { ReadWords } from './read-words.ts';
import { UnreadableDraft } from './unreadable.ts';

/** What is wanted of the library to read words, wherever it runs. */
export const pdfOptions = { cMapPacked: true, disableFontFace: true, verbosity: 0 } as const;

/**
 * Reads the words of a PDF, its lines joined to paragraphs; headers, footers and page numbers are left out.
 *
 * @param task what opens it, which is closed at the end
 * @throws UnreadableDraft where it has no words that can be read; what else fails is not the file's fault
 */
export async function readPdf(task: PDFDocumentLoadingTask): Promise<ReadWords> {
  try {
    return await readPages(await task.promise);
  } catch (error) {
    throw unreadable(error) ?? error;
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<ReadWords> {
  const tally = new Tally();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await readLines(page, number, '', tally));
    page.cleanup();
  }
  const lines = joinLines(tellFurniture(pages, tally), tally);
  if (lines.length === 0) throw new UnreadableDraft('no-words');
  const blank = pages.flatMap((page) => (page.lines.length === 0 ? [page.number] : []));
  const text = plainCharacters(lines.join('\n'), '', tally);
  return { text, blank, leftOut: tally.result.dropped.map(({ kind, count }) => ({ kind, count })) };
}

/** What of a failure is the file's own; null where it is not known to be. */
function unreadable(error: unknown): UnreadableDraft | null {
  if (error instanceof ProblemsError) return new UnreadableDraft('layout', error.problems[0]?.fault);
  if (!(error instanceof Error)) return null;
  if (error.name === 'PasswordException') return new UnreadableDraft('locked');
  // What its worker meets in a file that is no better than damaged.
  return /^(?:InvalidPDF|Format|UnknownError)Exception$/u.test(error.name)
    ? new UnreadableDraft('damaged', error.message)
    : null;
}
