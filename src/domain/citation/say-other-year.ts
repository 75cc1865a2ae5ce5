import type { Cited } from './cited.ts';
import { quotedWords } from './quoted-words.ts';

/**
 * What a citation says of the other year that it names: （2022年版三（四）第2句同）, （2022年版三（四）第2句作“……”）, of a whole
 * unit （另见2022年版三（四））; nothing where it names none.
 *
 * @param place writes where it stands, by the citation of the other year; its words are given
 * @param words writes the words that it has instead
 */
export function sayOtherYear(
  { other }: Cited,
  place: (words: string, cited: Cited) => string = (words) => words,
  words: (quoted: string) => string = (quoted) => quoted,
): string {
  if (!other) return '';
  const { cited } = other;
  const there = place(`${cited.edition.slug.slice(-4)}年版${cited.place.short}`, cited);
  if (other.words === null) return `（另见${there}）`;
  return other.words === 'same' ? `（${there}同）` : `（${there}作${words(wordsOfOther(cited))}）`;
}

/** The words of the other year, in quotation marks, on one line. */
export const wordsOfOther = (cited: Cited): string =>
  quotedWords({ words: cited.words.replace(/\n/gu, ''), cut: { before: false, after: false } });
