import type { Edit } from '#domain/model/source.ts';
import type { Cleaned } from './invisible-characters.ts';
import { countPoints, type Line } from './lines.ts';

/** Where an edit, or what it replaces, ends: code points of the text as received before it. */
export const endOf = ({ offset, before }: Edit): number => offset + countPoints(before);

/** A line of the document by its place in the text as received. */
export interface Extent {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Says of edits and lines of the cleaned text where they stand in the text as received. */
export function asReceived(
  { text, edits: removed, offsets }: Cleaned,
  source: readonly string[],
  edits: readonly Edit[],
  lines: readonly Line[],
): { edits: Edit[]; lines: Extent[] } {
  const length = offsets?.length ?? source.length;
  const at = (point: number): number => offsets?.[point] ?? (point < length ? point : source.length);
  const past = (start: number, points: number): number => (points === 0 ? at(start) : at(start + points - 1) + 1);
  const moved = edits.map((edit): Edit => {
    if (offsets === null || text === '') return edit;
    const start = at(edit.offset);
    const end = past(edit.offset, countPoints(edit.before));
    return { ...edit, offset: start, before: source.slice(start, end).join('') };
  });
  return {
    edits: withoutOverlaps(removed, moved),
    lines: lines.map(({ number, offset, text }) => ({
      number,
      start: at(offset),
      end: past(offset, countPoints(text)),
    })),
  };
}

/** Edits together in document order; where one of the first overlaps one of the second, the second wins. */
export function withoutOverlaps(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const winners = [...second].sort(byPlace);
  let next = 0;
  const free = [...first].sort(byPlace).filter((edit) => {
    while ((winners[next] ? endOf(winners[next] as Edit) : Infinity) <= edit.offset) next += 1;
    const winner = winners[next];
    return winner === undefined || endOf(edit) <= winner.offset;
  });
  return [...free, ...winners].sort(byPlace);
}

const byPlace = (a: Edit, b: Edit): number => a.offset - b.offset || endOf(a) - endOf(b);
