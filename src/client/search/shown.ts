import type { Block } from '#domain/search/record.ts';
import type { Range, Result } from '#domain/search/search.ts';

/** A block with what is marked in it, and the paths in older editions where the same words are, newest first. */
export interface Shown extends Block {
  readonly marks: readonly Range[];
  readonly also: readonly string[];
}

/**
 * What to show of a result: the blocks with a mark; where only the note of a duty has one, or nothing was asked, the
 * sentences all, since then the whole duty is meant. What repeats a newer edition is shown there.
 */
export function shownOf({ record, marks, repeats, also }: Result): readonly Shown[] {
  const blocks = record.blocks.flatMap((block, index): Shown | readonly [] =>
    repeats.has(block) ? [] : { ...block, marks: marks[index] ?? [], also: also.get(block) ?? [] },
  );
  const hit = blocks.filter((block) => block.marks.length > 0);
  if (hit.some((block) => block.kind !== 'note')) return hit;
  return blocks.filter((block) => block.kind === 'sentence' || block.marks.length > 0 || blocks.length === 1);
}
