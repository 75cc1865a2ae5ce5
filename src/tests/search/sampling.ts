import { type SearchRecord, wordsOf } from '#domain/search/record.ts';

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the items, by such a number. */
export const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** So many runs of so many characters from the words of the records. */
export function samplePhrases(records: readonly SearchRecord[], length: number, count: number): readonly string[] {
  const random = generator(length);
  const texts = records.flatMap((record) => wordsOf(record).split(/\s+/u)).filter((text) => text.length >= length);
  return Array.from({ length: count }, () => {
    const text = pick(texts, random);
    const start = Math.floor(random() * (text.length - length + 1));
    return text.slice(start, start + length);
  });
}
