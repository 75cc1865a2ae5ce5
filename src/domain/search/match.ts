import { fold } from './fold.ts';
import { type SearchRecord, wordsOf } from './record.ts';
import type { Range } from './search.ts';

/** One term of a query: its folded words, and the departments it names. */
export interface Term {
  readonly words: string;
  /** Tokens of the departments that it is a name of. */
  readonly tokens: readonly string[];
}

/** Per block, what the terms mark in a record: their words wherever they stand, and in notes the departments they name. */
export function marksOf(record: SearchRecord, terms: readonly Term[]): readonly (readonly Range[])[] {
  const text = wordsOf(record);
  const folded = fold(text);
  const found = terms.flatMap(({ words }) => occurrences(folded, words)).map((range) => whole(text, range));
  let end = 0;
  return record.blocks.map((block, index) => {
    const start = index > 0 && !block.runsOn ? end + 1 : end;
    end = start + block.words.length;
    const own = found.map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start]);
    const named = block.kind === 'note' ? terms.flatMap((term) => term.tokens) : [];
    return merge([
      ...own.filter(([from, to]) => from < to),
      ...named.flatMap((token) => occurrences(block.words, token)),
    ]);
  });
}

function occurrences(text: string, words: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
  return found;
}

/** Widens a range so that it does not part a character from its combining marks. */
function whole(text: string, [start, end]: Range): Range {
  const marks = /^\p{M}+/u.exec(text.slice(end));
  return [start, end + (marks?.[0].length ?? 0)];
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
