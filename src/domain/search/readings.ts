import { fold } from './fold.ts';

/** How the characters of the corpus are read, in pinyin without tones; ü is v. */
export interface Readings {
  /** Per reading the characters that are read so where `elsewhere` says nothing; one that is read in two ways stands twice. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Per reading, or several parted by spaces, the characters so read between two others: 善行为. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** Gives the reading of each code point of a text as it stands there; anything but a Chinese character is given back. */
export type ReadAloud = (text: string) => readonly string[];

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** What is neither before the first nor behind the last character of a text. */
const edge = ' ';

/**
 * Collects how the characters of texts are read. A character is read in its text and in the word that `cut` makes it a
 * part of; where the two differ, it has both readings.
 */
export function collectReadings(
  texts: Iterable<string>,
  readAloud: ReadAloud,
  cut: (text: string) => readonly string[],
): Readings {
  const contexts = new Map<string, Map<string, string>>();
  // The same words stand in many texts.
  const words = new Map<string, readonly string[]>();
  const readWord = (word: string): readonly string[] => {
    const known = words.get(word) ?? readAloud(word);
    words.set(word, known);
    return known;
  };
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
      here.set(around, [...new Set([...(known?.split(' ') ?? []), own, other])].sort().join(' '));
    }
  }
  return arrange(contexts);
}

/** Gives each character the reading that it has most often, and lists where it is read otherwise. */
function arrange(contexts: ReadonlyMap<string, ReadonlyMap<string, string>>): Readings {
  const syllables: Record<string, string> = {};
  const elsewhere: Record<string, string> = {};
  for (const [character, here] of [...contexts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const times = Map.groupBy(here, ([, ways]) => ways);
    const [usual = ''] = [...times.keys()].sort((a, b) => (times.get(b)?.length ?? 0) - (times.get(a)?.length ?? 0));
    for (const way of usual.split(' ')) syllables[way] = (syllables[way] ?? '') + character;
    for (const [around, ways] of here) {
      const [before = edge, after = edge] = around;
      if (ways !== usual) elsewhere[ways] = (elsewhere[ways] ?? '') + before + character + after;
    }
  }
  return { syllables, elsewhere };
}

/** Tells in which ways the character at an offset of a folded text is read; no way where it is not known. */
export type ReadAt = (text: string, at: number) => readonly string[];

/** The readings ready to be asked. */
export function readerOf({ syllables, elsewhere }: Readings): ReadAt {
  const usual = new Map<string, string[]>();
  for (const [way, characters] of Object.entries(syllables)) {
    for (const character of characters) usual.set(character, [...(usual.get(character) ?? []), way]);
  }
  const special = new Map<string, readonly string[]>();
  for (const [ways, contexts] of Object.entries(elsewhere)) {
    for (const [context] of contexts.matchAll(/.../gsu)) special.set(context, ways.split(' '));
  }
  const several = new Set(Array.from(special.keys(), (context) => [...context][1]));
  return (text, at) => {
    const character = text[at] ?? '';
    const own = usual.get(character) ?? [];
    if (!several.has(character)) return own;
    return special.get((text[at - 1] ?? edge) + character + (text[at + 1] ?? edge)) ?? own;
  };
}
