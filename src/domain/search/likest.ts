import { fold } from './fold.ts';
import { type SearchRecord, wordsOf } from './record.ts';

/** So many characters in a row that words share say that they may be from the same place. */
const run = 3;

/** The records that share the most with some words, `most` at most, in the order in which they were given. */
export function likest(words: string, records: readonly SearchRecord[], most: number): readonly SearchRecord[] {
  const bare = bareOf(words);
  const runs = new Set(Array.from({ length: Math.max(0, bare.length - run + 1) }, (_, at) => bare.slice(at, at + run)));
  const shared = records.map((record, order) => {
    const text = bareOf(wordsOf(record));
    let times = 0;
    for (const piece of runs) if (text.includes(piece)) times++;
    return { record, order, times };
  });
  return shared
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || a.order - b.order)
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({ record }) => record);
}

const bareOf = (words: string): string => fold(words).replace(/\s/gu, '');
