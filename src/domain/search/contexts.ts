import { fold } from './fold.ts';

/** Gives the reading of each code point of a text as it stands there; anything but a Chinese character is given back. */
export type ReadAloud = (text: string) => readonly string[];

/**
 * Where the Chinese characters of texts stand, and how each is read there: by the character, all that stands around it, two
 * characters for each place, and its readings in one string, or in one for each place where they are not the same in all.
 */
export type Contexts = Readonly<Record<string, readonly [around: string, ways: string | readonly string[]]>>;

/** What is neither before the first nor behind the last character of a text. */
export const edge = ' ';

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/**
 * Collects how the characters of texts are read. A character is read in its text and in the word that `cut` makes it a
 * part of; where the two differ, it has both readings.
 */
export function contextsIn(
  texts: Iterable<string>,
  readAloud: ReadAloud,
  cut: (text: string) => readonly string[],
): Contexts {
  const contexts = new Map<string, Map<string, string>>();
  const readWord = readingWords(readAloud);
  for (const text of new Set(texts)) {
    const folded = fold(text);
    const characters = [...folded];
    const inText = readAloud(folded);
    const inWords = cut(folded).flatMap(readWord);
    for (const [at, character] of characters.entries()) {
      const here = contexts.get(character) ?? (isHan(character) ? new Map<string, string>() : null);
      if (here === null) continue;
      contexts.set(character, here);
      const around = (characters[at - 1] ?? edge) + (characters[at + 1] ?? edge);
      const known = here.get(around);
      const [own, other] = [inText[at] ?? '', inWords[at] ?? ''];
      // Nearly every time nothing is new.
      if (known === own && own === other) continue;
      here.set(around, bothWays(known, [own, other]));
    }
  }
  return Object.fromEntries(Array.from(contexts, ([character, here]) => [character, inShort(here)]));
}

/** The readings that a character is known to have at a place, and others, in one string. */
export const bothWays = (known: string | undefined, others: readonly string[]): string =>
  [...new Set([...(known?.split(' ') ?? []), ...others])].sort().join(' ');

function inShort(here: ReadonlyMap<string, string>): Contexts[string] {
  const ways = [...here.values()];
  const [first = ''] = ways;
  return [[...here.keys()].join(''), ways.every((way) => way === first) ? first : ways];
}

/** The same words stand in many texts. */
const wordsRead = new WeakMap<ReadAloud, Map<string, readonly string[]>>();

function readingWords(readAloud: ReadAloud): ReadAloud {
  const words = wordsRead.get(readAloud) ?? new Map<string, readonly string[]>();
  wordsRead.set(readAloud, words);
  return (word) => {
    const known = words.get(word) ?? readAloud(word);
    words.set(word, known);
    return known;
  };
}
