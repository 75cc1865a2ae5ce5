/** Gives the first place at or after `from` where the words stand whole in the text, or -1. */
export function indexOfWords(text: Uint32Array, words: Uint32Array, from = 0): number {
  for (let at = text.indexOf(words[0] ?? 0, from); at >= 0; at = text.indexOf(words[0] ?? 0, at + 1)) {
    let length = 1;
    while (length < words.length && text[at + length] === words[length]) length++;
    if (length === words.length) return at;
  }
  return -1;
}
