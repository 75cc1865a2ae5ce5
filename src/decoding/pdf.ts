import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Decoding } from '#domain/model/reception.ts';
import { hearRejections } from './hear-rejections.ts';
import { tellFurniture } from './pdf-furniture.ts';
import { gridsOf } from './pdf-grid.ts';
import { layOutGrid } from './pdf-grid-lines.ts';
import { type PdfPage, readLines } from './pdf-lines.ts';
import { joinLines } from './pdf-paragraphs.ts';
import { type Operators, rulesOf } from './pdf-rules.ts';
import { plainCharacters } from './plain-characters.ts';
import { refuse } from './refuse.ts';
import { Tally } from './tally.ts';

const SCAN = 'Have it read by a program for text recognition, proofread that against the pages, and import the text.';
const AGAIN = 'Take the file again from where it came, or give the text in another form.';
const MOST_PAGES = 2_000;
/** The most that one stream of the file may come to when it is unpacked. */
const MOST_UNPACKED = 100_000_000;

/**
 * Decodes a PDF that holds text: lines are joined to paragraphs by what the layout says; headers, footers and page numbers
 * are told apart and listed.
 */
export async function decodePdf(bytes: Uint8Array, file: string): Promise<{ text: string; decoding: Decoding }> {
  checkStreams(bytes, file);
  const tally = new Tally();
  const reading = hearRejections(() => readPages(bytes, file, tally));
  const pages = await reading.catch((error: unknown) => refuseUnread(error, file));
  const told = tellFurniture(pages, tally);
  checkRows(told, file);
  const lines = joinLines(told, tally);
  if (lines.length === 0) refuse(file, 'the PDF has no text: its pages are pictures', SCAN);
  const text = plainCharacters(lines.map((line) => `${line}\n`).join(''), file, tally);
  return { text, decoding: { form: 'pdf', encoding: null, guessed: false, ...tally.result } };
}

/** Refuses a file of which a small part would fill the memory. */
function checkStreams(bytes: Uint8Array, file: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    const start = at + 6 + (buffer[at + 6] === 0x0d ? 2 : 1);
    // The beginning of a stream that zlib wrote.
    if ((buffer[start] ?? 0) !== 0x78 || buffer.subarray(at - 3, at).toString() === 'end') continue;
    const end = buffer.indexOf('endstream', start);
    try {
      unpacked += inflateSync(buffer.subarray(start, end === -1 ? undefined : end), {
        maxOutputLength: MOST_UNPACKED,
        finishFlush: 2,
      }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') unpacked = Infinity;
    }
    if (unpacked > 4 * MOST_UNPACKED)
      refuse(file, 'the PDF unpacks to more than any document', 'Give the document alone, without scans and pictures.');
  }
}

async function readPages(bytes: Uint8Array, file: string, tally: Tally): Promise<PdfPage[]> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const own = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  const task = getDocument({
    // It keeps what it is given.
    data: Uint8Array.from(bytes),
    cMapUrl: `${own}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${own}standard_fonts/`,
    wasmUrl: `${own}wasm/`,
    disableFontFace: true,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      refuse(file, `the PDF has more than ${MOST_PAGES} pages`, 'Give the document alone.');
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const operators = await page.getOperatorList();
      const rules = rulesOf(operators, page.getViewport({ scale: 1 }).transform, OPS);
      const read = await readLines(page, number, file, tally, (pieces, linesOf) => {
        const grids = gridsOf(rules, pieces);
        for (const _ of grids) tally.change('table');
        const taken = new Set(grids.flatMap(({ cells }) => cells.flatMap((cell) => cell.pieces)));
        return { lines: grids.flatMap((grid) => layOutGrid(grid, linesOf)), taken };
      });
      await checkShown(operators, read, file);
      pages.push(read);
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** Says why the pages of a PDF could not be read. */
function refuseUnread(error: unknown, file: string): never {
  if (!(error instanceof Error) || error.name === 'ProblemsError') throw error;
  if (error.name === 'PasswordException')
    refuse(file, 'the PDF is locked with a password', 'Take the password off and import that.');
  refuse(file, `the PDF is damaged (${error.message.split('\n')[0]})`, AGAIN);
}

/** Refuses a table whose row goes on over the page: which words of it belong together nobody can tell. */
function checkRows(pages: readonly PdfPage[], file: string): void {
  for (const [index, { lines, number }] of pages.entries()) {
    const [first] = lines;
    if (!first?.isRow || !first.text.startsWith('\t') || !pages[index - 1]?.lines.at(-1)?.isRow) continue;
    refuse(file, `a row of a table goes on over page ${number} of the PDF`, 'Give the text in another form.', {
      words: first.text.trim(),
    });
  }
}

/** The mode of text that is neither filled nor stroked (ISO 32000, 9.3.6). */
const UNSEEN = 3;

/** Refuses a page that shows something and has no text, or text that it does not show. */
async function checkShown({ fnArray, argsArray }: Operators, { number, lines }: PdfPage, file: string): Promise<void> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pictures: readonly number[] = [
    ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat],
    ...[OPS.paintImageMaskXObjectGroup, OPS.paintImageMaskXObjectRepeat, OPS.paintInlineImageXObjectGroup],
  ];
  if (lines.length === 0 && fnArray.some((operator) => pictures.includes(operator)))
    refuse(file, `page ${number} of the PDF is a picture without text`, SCAN);
  const isUnseen = (operator: number, index: number) =>
    operator === OPS.setTextRenderingMode && argsArray[index]?.[0] === UNSEEN;
  if (lines.length > 0 && fnArray.some(isUnseen))
    refuse(file, `page ${number} of the PDF is a picture, with text that a program recognised behind it`, SCAN);
}
