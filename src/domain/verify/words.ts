import type { Step } from './align.ts';
import type { Comparable } from './comparable.ts';
import type { Difference } from './differences.ts';
import type { Span } from './elisions.ts';
import { type LaidOut, spotOf } from './laid-out.ts';
import type { Passage } from './passage.ts';
import type { PlacedRun } from './placed-runs.ts';

/** The characters of a text in a span of compared characters, as they stand there, without white space. */
export const wordsIn = ({ originals }: Comparable, { from, to }: Span): string =>
  Array.from(originals.subarray(from, to), (code) => String.fromCodePoint(code)).join('');

/** A piece of a compared passage: words that agree, or a difference. */
export interface Piece {
  readonly kind: Step['kind'];
  readonly quoted: string;
  readonly printed: string;
}

/** Cuts a passage into the words that agree and the differences between them, in order. */
export function piecesOf(
  passage: Pick<Passage, 'quoted' | 'printed' | 'differences'>,
  quoted: Comparable,
  printed: Comparable,
): readonly Piece[] {
  if (!passage.printed) return [];
  const piece = (kind: Piece['kind'], q: Span, p: Span): Piece => ({
    kind,
    quoted: wordsIn(quoted, q),
    printed: wordsIn(printed, p),
  });
  const pieces: Piece[] = [];
  let [q, p] = [passage.quoted.from, passage.printed.from];
  const agree = (toQuoted: number, toPrinted: number) => {
    if (toQuoted > q) pieces.push(piece('same', { from: q, to: toQuoted }, { from: p, to: toPrinted }));
  };
  for (const difference of passage.differences) {
    agree(difference.quoted.from, difference.printed.from);
    pieces.push(piece(difference.kind, difference.quoted, difference.printed));
    [q, p] = [difference.quoted.to, difference.printed.to];
  }
  agree(passage.quoted.to, passage.printed.to);
  return pieces;
}

/** A run of the document that a span touches: which of its characters, counted from 0, and whether all of them. */
export interface Extent {
  readonly run: PlacedRun;
  readonly span: Span;
  readonly whole: boolean;
}

/** Gives the runs of the document that a span of compared characters touches, in order. */
export function extentsOf(laidOut: LaidOut, { from, to }: Span): readonly Extent[] {
  const extents: Extent[] = [];
  for (let at = from; at < to; ) {
    const owner = laidOut.owners[at] ?? 0;
    const run = laidOut.runs[owner];
    if (!run) break;
    const [start, end] = [laidOut.starts[owner] ?? 0, laidOut.starts[owner + 1] ?? to];
    const last = Math.min(end, to);
    extents.push({ run, span: { from: at - start, to: last - start }, whole: at === start && last === end });
    at = last;
  }
  return extents;
}

/** Where a difference is: the run, and the character there, counted from 1; an addition stands before it. */
export function whereIs(laidOut: LaidOut, difference: Difference): { run: PlacedRun; nth: number } {
  const { run, offset } = spotOf(laidOut, difference.printed.from);
  return { run, nth: offset + 1 };
}
