import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { cellsOf, checkColumns, columnStarts, type Row } from './pdf-columns.ts';
import { nestPieces, type Piece } from './pdf-pieces.ts';
import { multiply } from './pdf-rules.ts';
import { refuse } from './refuse.ts';
import type { Tally } from './tally.ts';

/** A line of a page, or a row of a table; tabs stand between cells. */
export interface PdfLine extends Piece {
  /** Whether it is a row of a table that is drawn with rules. */
  readonly isRow?: true;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

const UNKNOWN = 'Print it to PDF again from its program with its fonts, or give the text in another form.';

/**
 * Lays out the tables among the pieces of a page, and says which pieces those take.
 *
 * @param linesOf the lines that the pieces of a cell make
 */
export type LayOutTables = (
  pieces: readonly Piece[],
  linesOf: (pieces: readonly Piece[]) => readonly Piece[],
) => { readonly lines: readonly PdfLine[]; readonly taken: ReadonlySet<Piece> };

/** Reads the lines of a page from top to bottom, wherever in the file they stand. */
export async function readLines(
  page: PDFPageProxy,
  number: number,
  file: string,
  tally: Tally,
  layOutTables: LayOutTables = () => ({ lines: [], taken: new Set() }),
): Promise<PdfPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    if (styles[item.fontName]?.vertical)
      refuse(file, `page ${number} of the PDF is set vertically`, 'Give the text in another form.', {
        words: item.str,
      });
    if (/[\0\ufffd]/u.test(item.str) || !item.str.isWellFormed())
      refuse(file, `page ${number} of the PDF has letters of which nothing says what they are`, UNKNOWN, {
        words: item.str.replace(/[\0\ufffd]/gu, '□'),
      });
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = multiply(transform, item.transform);
    // Across the page: a watermark, or a stamp.
    if (Math.abs(b) > Math.abs(a) * 0.1) {
      tally.drop('across', item.str);
      continue;
    }
    pieces.push({ text: item.str, left: e, right: e + item.width, top: f, size: Math.hypot(c, d) });
  }
  await listRemarks(page, tally);
  const refuseOverlap = (words: string) =>
    refuse(file, `words on page ${number} of the PDF stand over each other`, 'Give the text in another form.', {
      words,
    });
  const linesOf = (some: readonly Piece[]) => gather(some, refuseOverlap).map((row) => asLine(row, []));
  const tables = layOutTables(pieces, linesOf);
  const rows = gather(
    pieces.filter((piece) => !tables.taken.has(piece)),
    refuseOverlap,
  );
  const starts = columnStarts(rows);
  checkColumns(rows, starts, number, file);
  const lines = [...rows.map((row) => asLine(row, cellsOf(row, starts))), ...tables.lines];
  return { number, width, height, lines: lines.sort((one, other) => one.top - other.top) };
}

/** What was written onto the page with a viewer. */
async function listRemarks(page: PDFPageProxy, tally: Tally): Promise<void> {
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype === 'Link') continue;
    const words: unknown = annotation.contentsObj?.str ?? annotation.fieldValue;
    if (typeof words === 'string' && words.trim() !== '') tally.drop('comment', words);
  }
}

/** Puts the pieces of each baseline together, from the top of the page to its bottom and from left to right. */
function gather(pieces: readonly Piece[], refuseOverlap: (words: string) => never): Row[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.top - other.top)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && isLevel(last, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => nestPieces(row, refuseOverlap));
}

/** Whether two pieces stand on one line; a raised or lowered one does as well. */
const isLevel = (one: Piece, other: Piece): boolean =>
  Math.abs(one.top - other.top) < Math.max(one.size, other.size) * 0.4;

/** How far, in em, words of letters stand apart that a space parts, and Chinese characters that one parts. */
const SPACE = 0.18;
const WIDE_SPACE = 0.6;
/** Characters that stand on a square of their own. */
const WIDE = /[\p{Script=Han}\u2018-\u201d\u3000-\u303f\uff00-\uffef]/u;
/** A space beside a Chinese character, which a program sets to part it from letters, or to fill a line. */
const SET_SPACE = new RegExp(`(?<=${WIDE.source}) (?=${WIDE.source}|\\w)|(?<=\\w) (?=${WIDE.source})`, 'gu');

function asLine(pieces: Row, cells: readonly Piece[]): PdfLine {
  let text = '';
  let right = pieces[0]?.left ?? 0;
  for (const piece of pieces) {
    const width = (piece.left - right) / piece.size;
    const isWide = WIDE.test(text.slice(-1)) || WIDE.test(piece.text.slice(0, 1));
    text = text.replace(SET_SPACE, '');
    text += cells.includes(piece) ? '\t' : width < (isWide ? WIDE_SPACE : SPACE) ? '' : ' ';
    text += piece.text.replace(SET_SPACE, '');
    right = Math.max(right, piece.right);
  }
  const letters = ({ text, size }: Piece): number => text.length * size;
  const largest = pieces.reduce((one, other) => (letters(other) > letters(one) ? other : one));
  return {
    text: text
      .trim()
      .replace(SET_SPACE, '')
      .replace(/ *\t */gu, '\t')
      .replace(/ {2,}/gu, ' '),
    left: Math.min(...pieces.map((piece) => piece.left)),
    right,
    top: largest.top,
    size: largest.size,
  };
}
