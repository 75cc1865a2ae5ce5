import { DIGITS, NUMERAL } from '#domain/document/numerals.ts';
import { firstUnit, join } from './pdf-join.ts';
import type { PdfLine, PdfPage } from './pdf-lines.ts';
import type { Tally } from './tally.ts';

/** Joins the lines of all pages to paragraphs. */
export function joinLines(pages: readonly PdfPage[], tally: Tally): string[] {
  const lines = pages.flatMap(({ lines, number }) => lines.map((line) => ({ ...line, page: number })));
  const margins = marginsOf(
    lines.filter(({ isRow }) => !isRow),
    pages[0]?.width ?? 0,
  );
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && goesOn(before, line, margins)) {
      tally.change('lines');
      paragraphs.push(join(paragraphs.pop() ?? '', line.text));
    } else paragraphs.push(line.text);
  }
  return paragraphs;
}

interface PlacedLine extends PdfLine {
  readonly page: number;
}

interface Margins {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** From baseline to baseline. */
  readonly pitch: number;
}

/** Where the running text begins and ends, the size of its letters and the distance of its lines: what most lines have. */
function marginsOf(lines: readonly PlacedLine[], width: number): Margins {
  const size = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, [...line.text].length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.1);
  const common = (edges: readonly number[], least: number) =>
    edges.filter((one) => edges.filter((other) => Math.abs(one - other) < size * 0.5).length >= least);
  const left = Math.min(
    ...common(
      body.map((line) => line.left),
      body.length * 0.04,
    ),
  );
  // A mark at a line's end may hang over the margin; one line that is set wider than the others is no margin. Where hardly
  // a line is full the margin is taken to be as wide as the left one.
  const even = body.filter((line) => !/[\p{P}]$/u.test(line.text));
  const full = common(
    even.map((line) => line.right),
    Math.max(3, body.length * 0.04),
  );
  const mirrored = width - left - size * 1.5;
  const right = Math.max(...full) > mirrored - size * 3 ? Math.max(...full) : mirrored;
  const gaps = body.flatMap((line, index): [number, number][] => {
    const before = body[index - 1];
    const gap = before?.page === line.page ? line.top - before.top : 0;
    return gap > 0 && gap < size * 3 ? [[Math.round(gap), 1]] : [];
  });
  return { left, right, size, pitch: commonest(gaps) || size * 1.75 };
}

function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Whether a line goes on the paragraph of the one before it. */
function goesOn(before: PlacedLine, line: PlacedLine, { left, right, size, pitch }: Margins): boolean {
  if (before.isRow || line.isRow || before.text.includes('\t') || line.text.includes('\t')) return false;
  if (Math.abs(before.size - line.size) > size * 0.08) return false;
  // The first line of a paragraph is indented, and so is each line of a title, which stands in the middle.
  if (line.left - left > size * 0.8 && line.size < size * 1.1) return false;
  const isSamePage = before.page === line.page;
  if (isSamePage && line.top - before.top > (pitch * 1.4 * line.size) / size) return false;
  if (LABEL.test(line.text) || (/[。！？；：）)]$/u.test(before.text) && FIGURE_LABEL.test(line.text))) return false;
  // What did not fit any more goes on; what had room was ended there.
  return before.right + firstUnit(line.text) * line.size > right - line.size * 0.6;
}

const LABEL = new RegExp(
  `^(?:${NUMERAL}、|[（(](?:${NUMERAL}|${DIGITS}{1,2})[)）]|第${NUMERAL}(?:[编章节条]|部分)|[①-⑳]|附件)`,
  'u',
);
/** A label that could be a figure as well, which a line of running text may begin with. */
const FIGURE_LABEL = new RegExp(
  `^(?:${DIGITS}{1,2}[.．、](?!${DIGITS})|${DIGITS}{1,2}(?:[.．]${DIGITS}{1,2})+\\s*\\p{Script=Han})`,
  'u',
);
