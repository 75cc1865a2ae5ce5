import type { Correction } from '../model/lineage.ts';
import { groupPieces } from './group-pieces.ts';
import { likenessOf } from './likeness.ts';
import type { Compared, Descent, Kind } from './lineage.ts';
import { findMoved } from './moved.ts';
import { pairSentences } from './pair-sentences.ts';

/**
 * Says what became of every sentence from one edition to a later one: each stands in exactly one descent.
 *
 * @param before in document order
 * @param after in document order
 * @param corrections what an editor says; their ids stand in the editions, each at most once
 * @returns in the order of the later edition, what is gone behind the sentence that it stood behind
 */
export function deriveLineage(
  before: readonly Compared[],
  after: readonly Compared[],
  corrections: readonly Correction[] = [],
): readonly Descent[] {
  const placeBefore = new Map(before.map(({ id }, index) => [id, index]));
  const placeAfter = new Map(after.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
    ids.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
  const corrected = corrections.map(({ before, after, reason }) => ({
    before: placesOf(before, placeBefore),
    after: placesOf(after, placeAfter),
    reason,
  }));
  const likeness = likenessOf(
    before.map(({ words }) => words),
    after.map(({ words }) => words),
  );
  const taken = {
    before: new Set(corrected.flatMap(({ before }) => before)),
    after: new Set(corrected.flatMap(({ after }) => after)),
  };
  const pairs = pairSentences(before, after, likeness, taken);
  const same = (one: number, other: number): boolean => before[one]?.hash === after[other]?.hash;
  const groups = groupPieces(pairs, { before: before.length, after: after.length }, likeness, same, taken);
  const ones = [...pairs.beforeOf].sort(([a], [b]) => a - b).map(([other, one]) => [one, other] as const);
  const moved = findMoved(ones, before, after);

  const descents = [...groups.map((group) => ({ ...group, reason: null })), ...corrected].map((group) => {
    const isMoved = group.after.some((at) => moved.has(at));
    return {
      group,
      descent: {
        kind: kindOf(group, before, after, isMoved),
        before: group.before.map((at) => before[at]?.id ?? ''),
        after: group.after.map((at) => after[at]?.id ?? ''),
        moved: isMoved,
        reason: group.reason,
      },
    };
  });
  return inOrder(descents, pairs.afterOf);
}

interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function kindOf(group: Group, before: readonly Compared[], after: readonly Compared[], moved: boolean): Kind {
  const [[one, ...others], [other, ...more]] = [group.before, group.after];
  if (one === undefined) return '新增';
  if (other === undefined) return '删除';
  if (more.length > 0) return '拆分';
  if (others.length > 0) return '合并';
  if (before[one]?.hash !== after[other]?.hash) return '修改';
  return moved ? '移位' : '沿用';
}

/** Puts what is gone behind what stood before it in the earlier edition. */
function inOrder(
  descents: readonly { readonly group: Group; readonly descent: Descent }[],
  afterOf: ReadonlyMap<number, number>,
): readonly Descent[] {
  const placeOf = ({ before, after }: Group): number => {
    if (after[0] !== undefined) return after[0];
    for (let at = (before[0] ?? 0) - 1; at >= 0; at -= 1) {
      const place = afterOf.get(at);
      if (place !== undefined) return place + 0.5;
    }
    return -1;
  };
  return descents
    .map(({ group, descent }) => ({ descent, place: placeOf(group), from: group.before[0] ?? 0 }))
    .sort((a, b) => a.place - b.place || a.from - b.from)
    .map(({ descent }) => descent);
}
