import { fold } from './fold.ts';
import { type SearchRecord, wordsOf } from './record.ts';

/** So many characters in a row that words share say that they may be from the same place. */
const run = 3;

/** The records that share the most with some words, `most` at most, in the order in which they were given. */
export function likest(words: string, records: readonly SearchRecord[], most: number): readonly SearchRecord[] {
  const wanted = new Set(runsOf(words));
  const shared = records.map((record, order) => {
    const held = new Set(runsOf(wordsOf(record)).filter((piece) => wanted.has(piece)));
    return { record, order, times: held.size };
  });
  return shared
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || a.order - b.order)
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({ record }) => record);
}

function runsOf(words: string): readonly string[] {
  const bare = fold(words).replace(/\s/gu, '');
  return Array.from({ length: Math.max(0, bare.length - run + 1) }, (_, at) => bare.slice(at, at + run));
}
