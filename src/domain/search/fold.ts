import { foldMark } from '../document/marks.ts';

const QUOTES = new Set('"\'「」『』«»‹›〝〞〟');

/**
 * The form in which words are compared: width, forms of marks, quotes and case made one, any white space a space. Each
 * code point becomes exactly one of the same length, so that an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldedOnce(character);
  return folded;
}

/** Texts hold the same few thousand characters over and over. */
const folds = new Map<string, string>();

function foldedOnce(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  folds.set(character, folded);
  return folded;
}

function foldCharacter(character: string): string {
  const form = foldMark(character);
  if (QUOTES.has(form)) return '"';
  if (/\s/u.test(form)) return ' ';
  const lower = form.toLowerCase();
  return lower.length === character.length ? lower : form;
}
