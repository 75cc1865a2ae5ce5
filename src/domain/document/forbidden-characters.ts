/** A character that must not stand in official words. */
export interface ForbiddenCharacter {
  /** Code points before it. */
  readonly index: number;
  /** As code points are written, U+200B. */
  readonly name: string;
  /** What it is, for the person who must mend it. */
  readonly what: string;
}

/** Nobody sees them: soft hyphen, zero-width and directional characters, fillers, interlinear marks, tags. */
const INVISIBLE =
  /[\u034f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
/** What a program writes where it could not read a character, and code points that are none. */
const UNREADABLE = /[\ufffd\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/u;
/** Pieces of ideographs that some PDF programs give for the ideographs: ⼈ (U+2F08) for 人. */
const RADICAL = /[\u2e80-\u2fdf]/u;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'a control character'],
  [INVISIBLE, 'an invisible character'],
  [UNREADABLE, 'no character that can be read'],
  [/\p{Co}/u, 'a character of private use'],
  [RADICAL, 'a radical that looks like an ideograph'],
];

/** Whatever may be forbidden, so that words without any are looked through once. */
const SUSPECT = new RegExp(KINDS.map(([pattern]) => pattern.source).join('|'), 'u');

const HAN = /\p{Script=Han}/u;
/** A run of letters that are read as one word: Latin, Greek and Cyrillic. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu;
const FOREIGN_LETTER = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
const FOREIGN = new RegExp(FOREIGN_LETTER, 'gu');
/** Greek and Cyrillic letters that cannot be told from Latin ones by their looks. */
const LOOK_ALIKE = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳοϲАВЕЅІЈКМНОРСТУХҮԌԚԜавеѕіјкмнорстухһԁԛԝүӏӀ]/u;

/**
 * Finds the characters that must not stand in official words, in order.
 *
 * Greek and Cyrillic letters are refused where they could pass for Latin ones among Han: in a word that Latin letters
 * share, or that holds no letter of their own look. α粒子 and Россия stay.
 */
export function findForbiddenCharacters(words: string): ForbiddenCharacter[] {
  if (!SUSPECT.test(words) && !FOREIGN_LETTER.test(words)) return [];
  const disguised = HAN.test(words) ? disguisedLetters(words) : new Set<number>();
  const found: ForbiddenCharacter[] = [];
  let index = 0;
  let unit = 0;
  for (const point of words) {
    const what = disguised.has(unit)
      ? 'a Greek or Cyrillic letter that looks like a Latin one'
      : KINDS.find(([pattern]) => pattern.test(point))?.[1];
    if (what !== undefined) found.push({ index, name: nameOf(point), what });
    index += 1;
    unit += point.length;
  }
  return found;
}

/** Where letters stand that could pass for Latin ones, in UTF-16 units. */
function disguisedLetters(words: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const foreign = [...word.matchAll(FOREIGN)];
    const alike = foreign.filter(([letter]) => LOOK_ALIKE.test(letter));
    if (foreign.length < [...word].length || alike.length === foreign.length) {
      for (const letter of alike) found.add(index + letter.index);
    }
  }
  return found;
}

const nameOf = (point: string): string =>
  `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
