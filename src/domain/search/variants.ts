import { fold } from './fold.ts';
import type { SearchRecord } from './record.ts';

/**
 * The traditional characters worth knowing: those that the records do not hold themselves and whose simplified form
 * they do. Gives pairs in one string, traditional before simplified, 專专.
 */
export function pruneVariants(records: readonly SearchRecord[], simplify: (character: string) => string): string {
  const held = new Set(records.flatMap(({ blocks }) => blocks.flatMap(({ words }) => [...fold(words)])));
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const simple = simplify(character);
    if (held.has(simple) && !held.has(character)) pairs += character + simple;
  }
  return pairs;
}

/** The table that such pairs spell. */
export const parseVariants = (pairs: string): ReadonlyMap<string, string> =>
  new Map(Array.from(pairs.matchAll(/(.)(.)/gsu), ([, from = '', to = '']) => [from, to]));
