/** Traditional characters, each leading to the simplified one that a text has. */
export type Variants = ReadonlyMap<string, string>;

/**
 * The traditional characters worth knowing for a text: those that it does not hold itself and whose simplified form it
 * does. Gives pairs in one string, traditional before simplified, 專专.
 *
 * @param held every character of the text
 */
export function variantPairs(held: ReadonlySet<string>, simplify: (character: string) => string): string {
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const simple = simplify(character);
    if (held.has(simple) && !held.has(character)) pairs += character + simple;
  }
  return pairs;
}

/** The table that such pairs spell. */
export const parseVariants = (pairs: string): Variants =>
  new Map(Array.from(pairs.matchAll(/(.)(.)/gsu), ([, from = '', to = '']) => [from, to]));
