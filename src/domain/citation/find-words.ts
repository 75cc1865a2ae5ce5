import { hashWords } from '#domain/document/hash.ts';

/** In longer texts only words of the length that was named are looked for: every run of a text is a hash to compute. */
const longestForAnyLength = 300;

/**
 * Where the words with a hash stand in a text, `end` left out: first those as long as `start` to `end`, the nearest to
 * there; then, where the text is no longer than a sentence is, those of any other length, the nearest to that. Null
 * where they stand nowhere.
 *
 * @param characters the text's code points
 */
export function findWords(
  characters: readonly string[],
  hash: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | null {
  const named = end - start;
  const lengths = [named];
  if (characters.length <= longestForAnyLength) {
    const others = Array.from(characters, (_, index) => index + 1).filter((length) => length !== named);
    lengths.push(...others.sort((a, b) => Math.abs(a - named) - Math.abs(b - named)));
  }
  for (const length of lengths) {
    const starts = Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, index) => index);
    starts.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
    const found = starts.find((at) => hashWords(characters.slice(at, at + length).join('')) === hash);
    if (found !== undefined) return { start: found, end: found + length };
  }
  return null;
}
