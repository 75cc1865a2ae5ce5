import { fold } from './fold.ts';
import { type Block, type SearchRecord, wordsOf } from './record.ts';

/** A record as it is looked into. */
export interface Folded {
  /** All its words in the form in which they are compared. */
  readonly text: string;
  /** Its sentences in their order. */
  readonly sentences: readonly Piece[];
  /** Its notes, in that form. */
  readonly notes: readonly string[];
}

/** Where a sentence stands in the words of its record, in UTF-16 units. */
export interface Piece {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** Every question looks into the same records. */
const known = new WeakMap<object, Folded>();

/** The words of a record as they are looked into; made once, since it does not change. */
export function folded(record: Pick<SearchRecord, 'blocks'>): Folded {
  const before = known.get(record);
  if (before) return before;
  let end = 0;
  const pieces = record.blocks.map((block, index): Piece => {
    const start = index > 0 && !block.runsOn ? end + 1 : end;
    end = start + block.words.length;
    return { block, start, end };
  });
  const made = {
    text: fold(wordsOf(record)),
    sentences: pieces.filter(({ block }) => block.kind === 'sentence'),
    notes: record.blocks.filter(({ kind }) => kind === 'note').map(({ words }) => fold(words)),
  };
  known.set(record, made);
  return made;
}
