/**
 * Folded text as words for a search engine, one a code point: its number, to the base of 36. White space, punctuation and
 * characters beyond the basic plane are words like all others, so that no analyser decides what is equal.
 *
 * @param side stands before each word, where words of one text are to be told from those of another
 */
export const characterWords = (folded: string, side = ''): string =>
  Array.from(folded, (character) => side + (character.codePointAt(0) ?? 0).toString(36)).join(' ');
