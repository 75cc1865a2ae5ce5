import type { Block } from '#domain/search/record.ts';
import type { Range, Result } from '#domain/search/search.ts';

/** A block with what is marked in it. */
export interface Shown extends Block {
  readonly marks: readonly Range[];
}

/**
 * What to show of a result: the blocks with a mark; where only the note of a duty has one, or nothing was asked, the
 * sentences all, since then the whole duty is meant.
 */
export function shownOf({ record, marks }: Result): readonly Shown[] {
  const blocks = record.blocks.map((block, index): Shown => ({ ...block, marks: marks[index] ?? [] }));
  const hit = blocks.filter((block) => block.marks.length > 0);
  if (hit.some((block) => block.kind !== 'note')) return hit;
  return blocks.filter((block) => block.kind === 'sentence' || block.marks.length > 0 || blocks.length === 1);
}
