/**
 * Writes folded text as ideographs alone, one index word each. Pagefind drops punctuation, reads quotes as syntax,
 * strips accents and adds full stops; it leaves ideographs as they are. Those of the basic plane stand for themselves,
 * a code point below them for the one at U+20000 above it, any other for two that nothing else is written with. Amid
 * the ideographs stand the 64 hexagrams of the 易经, which are none.
 */
export function encode(folded: string): readonly string[] {
  const words: string[] = [];
  for (const character of folded) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x3400) words.push(String.fromCodePoint(0x20000 + code));
    else if (code <= 0x9fff && !(code >= 0x4dc0 && code <= 0x4dff)) words.push(character);
    else words.push(String.fromCodePoint(0x28000 + (code >> 12)), String.fromCodePoint(0x30000 + (code & 0xfff)));
  }
  return words;
}

/** The text to index: Pagefind takes what stands between two U+200B for a word. */
export const indexedForm = (folded: string): string => encode(folded).join('\u200b');

/** The question to ask: Pagefind looks for the words of a quoted query one right after the other. */
export const phrase = (folded: string): string => `"${encode(folded).join(' ')}"`;
