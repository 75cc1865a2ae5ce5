import type { Step } from './align.ts';
import type { Comparable } from './comparable.ts';
import type { Difference } from './differences.ts';
import type { Span } from './elisions.ts';
import { type LaidOut, type Stretch, spotOf } from './laid-out.ts';
import type { Passage } from './passage.ts';

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
export function piecesOf(passage: Passage, quoted: Comparable, printed: Comparable): readonly Piece[] {
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

/** A stretch of the document that a span touches: which of its characters, counted from 0, and whether all of them. */
export interface Extent<S extends Stretch> {
  readonly stretch: S;
  readonly span: Span;
  readonly whole: boolean;
}

/** Gives the stretches of the document that a span of compared characters touches, in order. */
export function extentsOf<S extends Stretch>(reading: LaidOut<S>, { from, to }: Span): readonly Extent<S>[] {
  const extents: Extent<S>[] = [];
  for (let at = from; at < to; ) {
    const owner = reading.owners[at] ?? 0;
    const stretch = reading.stretches[owner];
    if (!stretch) break;
    const [start, end] = [reading.starts[owner] ?? 0, reading.starts[owner + 1] ?? to];
    const last = Math.min(end, to);
    extents.push({ stretch, span: { from: at - start, to: last - start }, whole: at === start && last === end });
    at = last;
  }
  return extents;
}

/** Where a difference is: the stretch, and the character there, counted from 1; an addition stands before it. */
export function whereIs<S extends Stretch>(reading: LaidOut<S>, difference: Difference): { stretch: S; nth: number } {
  const { stretch, offset } = spotOf(reading, difference.printed.from);
  return { stretch, nth: offset + 1 };
}
