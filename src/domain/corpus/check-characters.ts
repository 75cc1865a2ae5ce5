import { findForbiddenCharacters } from '#domain/document/forbidden-characters.ts';
import type { Problem } from '#domain/problem.ts';

const AROUND = 8;
const SHOWN = 3;

/** The characters that must not stand in official words, at their line, the first few of each paragraph. */
export function checkCharacters(
  paragraphs: readonly { readonly words: string; readonly line: number }[],
  file: string,
): Problem[] {
  return paragraphs.flatMap(({ words, line }) => {
    const found = findForbiddenCharacters(words);
    if (found.length === 0) return [];
    const points = [...words];
    return found.slice(0, SHOWN).map(({ index, name, what }, nth) => {
      const more = nth === SHOWN - 1 && found.length > SHOWN ? `, and ${found.length - SHOWN} more stand below it` : '';
      return {
        file,
        line,
        words: points.slice(Math.max(0, index - AROUND), index + AROUND + 1).join(''),
        fault: `${name} is ${what}${more}`,
        mend: 'Compare with the official page; put the right character there by a correction in edits.json.',
      };
    });
  });
}
