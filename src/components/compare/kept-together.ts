import { cutUnbroken } from '#domain/document/unbroken.ts';
import type { Stretch } from '#domain/lineage/difference.ts';
import { cutStretches } from '#domain/lineage/difference-sides.ts';

/**
 * Stretches of one text in groups: what no line may break and lies in several of them, such as the number 16 that was added
 * before 个月, is one group; anything else is a group by itself.
 */
export function keptTogether(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const pieces = cutUnbroken(stretches.map(({ words }) => words).join(''));
  const groups: (readonly Stretch[])[] = [];
  for (const [index, piece] of cutStretches(stretches, pieces).entries()) {
    if (index % 2 === 1 && piece.length > 1) groups.push(piece);
    else for (const stretch of piece) append(groups, stretch);
  }
  return groups;
}

/** Adds a stretch, or its words to the one before it that it was cut from. */
function append(groups: (readonly Stretch[])[], stretch: Stretch): void {
  const [last, further] = groups.at(-1) ?? [];
  if (last?.kind === stretch.kind && further === undefined)
    groups[groups.length - 1] = [{ ...last, words: last.words + stretch.words }];
  else groups.push([stretch]);
}
