import { foldMark } from '../document/marks.ts';
import type { Variants } from '../document/variants.ts';

/** A text as it is compared: one folded code point for each character that counts, and where each stood. */
export interface Comparable {
  /** Folded code points; white space is left out. */
  readonly codes: Uint32Array;
  /** The code points as they stand in the text. */
  readonly originals: Uint32Array;
  /** For each of them the code points before it in the text, white space counted. */
  readonly positions: Uint32Array;
  /** Code points of the text, white space counted. */
  readonly length: number;
}

/** White space and the invisible characters that copying leaves behind. */
const uncounted = /[\s\p{Cf}\p{Variation_Selector}]/u;

const none: Variants = new Map();

/**
 * Gives the characters of a text that count in a comparison, folded, with their places in code points; traditional
 * characters that are known become the simplified ones.
 */
export function comparable(text: string, variants: Variants = none): Comparable {
  const codes: number[] = [];
  const originals: number[] = [];
  const positions: number[] = [];
  let length = 0;
  for (const character of text) {
    if (!uncounted.test(character)) {
      codes.push(foldMark(variants.get(character) ?? character).codePointAt(0) ?? 0);
      originals.push(character.codePointAt(0) ?? 0);
      positions.push(length);
    }
    length++;
  }
  return {
    codes: Uint32Array.from(codes),
    originals: Uint32Array.from(originals),
    positions: Uint32Array.from(positions),
    length,
  };
}
