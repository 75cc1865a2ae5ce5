import type { Variants } from '../document/variants.ts';
import { fold } from './fold.ts';

/**
 * The terms of a query: what white space parts, folded, each once. Control and format characters, which pasting brings
 * along unseen, are dropped, and half a character is made the sign for one that is broken.
 */
export function parseTerms(query: string, variants: Variants): readonly string[] {
  const words = query
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/\s+/u);
  const terms = words.map((word) => simplify(fold(word.replace(/\p{Cc}/gu, '')), variants));
  return [...new Set(terms.filter((term) => term !== ''))];
}

const simplify = (words: string, variants: Variants): string =>
  Array.from(words, (character) => variants.get(character) ?? character).join('');
