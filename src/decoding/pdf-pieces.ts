/** Words on a page, in points from its top left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly top: number;
  /** Of the letters: 1 em. */
  readonly size: number;
}

/**
 * Puts the pieces of a line in their order from left to right. One that was written into the gap of another, as marks of
 * a second font are, goes in there; one that repeats another, to make it bold, goes away.
 */
export function nestPieces(pieces: readonly Piece[], refuseOverlap: (words: string) => never): Piece[] {
  const done: Piece[] = [];
  for (const piece of [...pieces].sort((one, other) => one.left - other.left || other.right - one.right)) {
    const before = done.at(-1);
    // A mark may be set closer to the one before it than its own width.
    const isWithin = before !== undefined && piece.left < before.right - piece.size * 0.5;
    if (!isWithin || piece.right > before.right + piece.size * 0.3) done.push(piece);
    else if (before.text !== piece.text || piece.left - before.left > piece.size * 0.2)
      done[done.length - 1] = insert(before, piece) ?? refuseOverlap(`${before.text} ${piece.text}`);
  }
  return done;
}

/** A piece with another in a space of it; null where there is none at that place. */
function insert(piece: Piece, other: Piece): Piece | null {
  const points = [...piece.text];
  const widthOf = (point: string): number => (/[\0-\u024f]/u.test(point) ? 0.5 : 1) * piece.size;
  const spaces = points.filter((point) => point === ' ').length;
  const words = points.filter((point) => point !== ' ').reduce((width, point) => width + widthOf(point), 0);
  const space = (piece.right - piece.left - words) / Math.max(1, spaces);
  let left = piece.left;
  for (const [index, point] of points.entries()) {
    if (point === ' ' && Math.abs(left - other.left) < piece.size * 0.6)
      return { ...piece, text: [...points.slice(0, index), other.text, ...points.slice(index + 1)].join('') };
    left += point === ' ' ? space : widthOf(point);
  }
  return null;
}
