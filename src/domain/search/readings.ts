import { bothWays, type Contexts, edge } from './contexts.ts';

/** How the characters of the corpus are read, in pinyin without tones; ü is v. */
export interface Readings {
  /** Per reading the characters that are read so where `elsewhere` says nothing; one that is read in two ways stands twice. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Per reading, or several parted by spaces, the characters so read between two others: 善行为. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** Gives each character the reading that it has in most places of all texts, and lists where it is read otherwise. */
export function arrangeReadings(parts: readonly Contexts[]): Readings {
  const syllables: Record<string, string> = {};
  const elsewhere: Record<string, string> = {};
  const characters = Map.groupBy(parts.flatMap(Object.entries<Contexts[string]>), ([character]) => character);
  for (const [character, all] of [...characters].sort(byKey)) {
    const own = all.map(([, contexts]) => contexts);
    const always = alwaysRead(own);
    const here = always === null ? placesOf(own) : [];
    const usual = always ?? mostOften(here);
    for (const way of usual.split(' ')) syllables[way] = (syllables[way] ?? '') + character;
    for (const [around, ways] of here) {
      const [before = edge, after = edge] = around;
      if (ways !== usual) elsewhere[ways] = (elsewhere[ways] ?? '') + before + character + after;
    }
  }
  return { syllables, elsewhere };
}

/** How a character is read in all places; null where that is not the same. Of most it need not be known where they stand. */
function alwaysRead(own: readonly Contexts[string][]): string | null {
  const [[, first]] = own as [Contexts[string]];
  return typeof first === 'string' && own.every(([, ways]) => ways === first) ? first : null;
}

/** Where a character stands, each place once, and its readings there; in an order that no text decides. */
function placesOf(own: readonly Contexts[string][]): readonly (readonly [around: string, ways: string])[] {
  const places = new Map<string, string>();
  for (const [around, ways] of own) {
    const both = [...around];
    for (let place = 0; place * 2 < both.length; place++) {
      const key = both.slice(place * 2, place * 2 + 2).join('');
      const here = typeof ways === 'string' ? ways : (ways[place] ?? '');
      const known = places.get(key);
      if (known !== here) places.set(key, bothWays(known, here.split(' ')));
    }
  }
  return [...places].sort(byKey);
}

function mostOften(places: readonly (readonly [around: string, ways: string])[]): string {
  const times = new Map<string, number>();
  for (const [, ways] of places) times.set(ways, (times.get(ways) ?? 0) + 1);
  return [...times].sort(byKey).reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0])[0];
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

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
