import { DIGITS } from '#domain/document/numerals.ts';
import type { PdfLine, PdfPage } from './pdf-lines.ts';
import type { Tally } from './tally.ts';

/** The share of a page's height, from its edges, in which headers and footers stand. */
const EDGE = 0.14;
/** A number that can be nothing but a page's. */
const MARKED_NUMBER = new RegExp(
  `^\\s*(?:[-—–－]+\\s*${DIGITS}{1,4}\\s*[-—–－]+|第\\s*${DIGITS}{1,4}\\s*页.{0,12})\\s*$`,
  'u',
);
const NUMBER = new RegExp(
  `^[\\s\\-—–－·.]*(?:第\\s*)?${DIGITS}{1,4}(?:\\s*页)?(?:\\s*[/／,，]?\\s*(?:共\\s*)?${DIGITS}{1,4}\\s*页?)?[\\s\\-—–－·.]*$`,
  'u',
);

/**
 * Takes the headers, footers and page numbers from the pages and counts them: what stands at the edge of several pages
 * alike but for its figures, and numbers that count on from page to page.
 */
export function tellFurniture(pages: readonly PdfPage[], tally: Tally): PdfPage[] {
  let left = pages.map((page) => ({ ...page }));
  // A header may have a number above it, or a rule of two lines.
  for (let round = 0; round < 3; round += 1) {
    const edges = left.map((page) => edgesOf(page));
    const next = left.map((page, index) => {
      const gone = (edges[index] ?? []).filter((edge) => isFurniture(edge, index, edges, left.length));
      for (const { line, isTop } of gone) {
        const kind = NUMBER.test(line.text) ? 'page-number' : isTop ? 'page-header' : 'page-footer';
        tally.drop(kind, line.text);
      }
      return { ...page, lines: page.lines.filter((line) => !gone.some((edge) => edge.line === line)) };
    });
    if (next.every((page, index) => page.lines.length === left[index]?.lines.length)) break;
    left = next;
  }
  return left;
}

interface Edge {
  readonly line: PdfLine;
  readonly isTop: boolean;
  /** Whether it stands off from the text by more than a line. */
  readonly standsOff: boolean;
}

/** The first and the last line of a page, where they stand at its edges. */
function edgesOf({ lines, height }: PdfPage): Edge[] {
  const sorted = [...lines].sort((one, other) => one.top - other.top);
  const edge = (line: PdfLine | undefined, beside: PdfLine | undefined, isTop: boolean): Edge[] => {
    if (line === undefined || line.isRow) return [];
    const isAtEdge = isTop ? line.top < height * EDGE : line.top > height * (1 - EDGE);
    const distance = beside === undefined ? Infinity : Math.abs(line.top - beside.top);
    return isAtEdge ? [{ line, isTop, standsOff: distance > line.size * 1.9 }] : [];
  };
  return [...edge(sorted[0], sorted[1], true), ...edge(sorted.at(-1), sorted.at(-2), false)];
}

function isFurniture(edge: Edge, page: number, edges: readonly (readonly Edge[])[], count: number): boolean {
  if (MARKED_NUMBER.test(edge.line.text)) return true;
  if (count === 1) return edge.standsOff && NUMBER.test(edge.line.text);
  const alike = edges.flatMap((others, index) =>
    index !== page && others.some((other) => isAlike(edge, other)) ? [index] : [],
  );
  if (NUMBER.test(edge.line.text)) return edge.standsOff || alike.length > 0;
  // Left and right pages may have headers of their own.
  return alike.length > 0 && (alike.length + 1) * 3 >= count;
}

const shape = (text: string): string => text.replace(/\d+/gu, '0').replace(/\s/gu, '');

const isAlike = (one: Edge, other: Edge): boolean =>
  one.isTop === other.isTop &&
  Math.abs(one.line.top - other.line.top) < 3 &&
  shape(one.line.text) === shape(other.line.text);
