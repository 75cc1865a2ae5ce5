import type { PDFDocumentLoadingTask } from 'pdfjs-dist/types/src/display/api.d.ts';
import { tellFurniture } from '#decoding/pdf-furniture.ts';
import { type PdfPage, readLines } from '#decoding/pdf-lines.ts';
import { joinLines } from '#decoding/pdf-paragraphs.ts';
import { plainCharacters } from '#decoding/plain-characters.ts';
import { Tally } from '#decoding/tally.ts';
import { UnreadableDraft } from './unreadable.ts';

/** What is wanted of the library to read words, wherever it runs. */
export const pdfOptions = { cMapPacked: true, disableFontFace: true, verbosity: 0 } as const;

/** The words of a PDF. */
export interface ReadPdf {
  readonly text: string;
  /** The pages, from 1, that hold no words: they are empty, or pictures. */
  readonly blank: readonly number[];
}

/**
 * Reads the words of a PDF, its lines joined to paragraphs; headers, footers and page numbers are left out.
 *
 * @param task what opens it, which is closed at the end
 * @throws UnreadableDraft where it has no words that can be read: pages that are pictures, a password, damage
 */
export async function readPdf(task: PDFDocumentLoadingTask): Promise<ReadPdf> {
  const tally = new Tally();
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readLines(page, number, '', tally));
      page.cleanup();
    }
    const lines = joinLines(tellFurniture(pages, tally), tally);
    const blank = pages.flatMap((page) => (page.lines.length === 0 ? [page.number] : []));
    if (lines.length > 0) return { text: plainCharacters(lines.join('\n'), '', tally), blank };
  } catch {
    throw new UnreadableDraft('damaged');
  } finally {
    await task.destroy();
  }
  throw new UnreadableDraft('damaged');
}
