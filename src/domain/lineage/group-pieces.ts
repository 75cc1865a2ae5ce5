import type { Likeness } from './likeness.ts';
import type { Pairs } from './pair-sentences.ts';

/** So much of a piece must stand in what it is a piece of. */
const pieceOf = 0.6;

interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Puts the sentences of two editions together by their places: a pair and its pieces, which stand beside it and mostly
 * in its other half (one sentence became several, or several one), and alone what is in no pair.
 */
export function groupPieces(
  { afterOf, beforeOf }: Pairs,
  lengths: { readonly before: number; readonly after: number },
  likeness: Likeness,
  same: (before: number, after: number) => boolean,
  taken: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> },
): readonly Group[] {
  const groups: Group[] = [];
  const used = { before: new Set(taken.before), after: new Set(taken.after) };
  const isNew = (at: number) => at >= 0 && at < lengths.after && !beforeOf.has(at) && !used.after.has(at);
  const isGone = (at: number) => at >= 0 && at < lengths.before && !afterOf.has(at) && !used.before.has(at);
  for (const [one, other] of afterOf) {
    // What has all of its words has no pieces.
    const whole = same(one, other);
    const after = around(other, (at) => !whole && isNew(at) && likeness.knownOf(one, at) >= pieceOf);
    const before = around(one, (at) => !whole && isGone(at) && likeness.keptOf(at, other) >= pieceOf);
    // What became several did not at the same time come of several: the pieces of the later edition win.
    const group = after.length > 1 ? { before: [one], after } : { before, after: [other] };
    for (const at of group.before) used.before.add(at);
    for (const at of group.after) used.after.add(at);
    groups.push(group);
  }
  const alone = (length: number, used: ReadonlySet<number>) =>
    Array.from({ length }, (_, at) => at).filter((at) => !used.has(at));
  return [
    ...groups,
    ...alone(lengths.before, used.before).map((at) => ({ before: [at], after: [] })),
    ...alone(lengths.after, used.after).map((at) => ({ before: [], after: [at] })),
  ];
}

/** A place with its neighbours on both sides, as far as they are pieces. */
function around(place: number, isPiece: (at: number) => boolean): number[] {
  let [first, last] = [place, place];
  while (isPiece(first - 1)) first -= 1;
  while (isPiece(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
