import type { Level } from '#domain/model/level.ts';
import { type Label, parseDecimal, parseLabel } from './labels.ts';
import { narrowDigits } from './numerals.ts';

/** More than what tells decimals takes of a paragraph, in UTF-16 units. */
const LONGEST_BEGIN = 20;

/** The labels of a document's paragraphs; null where a paragraph has none, or holds a whole list: ①建立培育库。②开展指导站建设。 */
export function readLabels(paragraphs: readonly { readonly words: string }[]): (Label | null)[] {
  const begins = (form: RegExp) =>
    paragraphs.some(({ words }) => form.test(narrowDigits(words.slice(0, LONGEST_BEGIN))));
  const isDecimal = begins(/^1[.．]1(?![\d%.．])/u) && (begins(/^1[.．]2(?![\d%.．])/u) || begins(/^1[ \u3000]/u));
  // 1　总则 or 1、总则, whichever the document has.
  const whole = begins(/^1[ \u3000]+\p{Script=Han}/u) ? 'space' : 'mark';
  let item = 0;
  return paragraphs.map(({ words }) => {
    const label = (isDecimal ? parseDecimal(words, whole) : null) ?? parseLabel(words);
    if (label === null || goesOnInside(label)) return null;
    // 2023. is a year unless so many items stand before it.
    if (label.level === 'item' && label.number > 999 && label.number !== item + 1) return null;
    if (label.level === 'item') item = label.number;
    return label;
  });
}

/** How a number of a level is printed in running text. */
const PRINTED: Partial<Readonly<Record<Level, (number: number) => string>>> = {
  item: (number) => `${number}`,
  point: (number) => `（${number}）`,
  circle: (number) => String.fromCodePoint(0x245f + number),
};

/** Whether the next label of the level stands in the same paragraph, behind the end of a sentence. */
function goesOnInside({ level, number, rest }: Label): boolean {
  const next = PRINTED[level]?.(number + 1);
  const narrow = next === undefined ? '' : narrowDigits(rest);
  // Of a pattern for each label most would be in vain.
  if (next === undefined || !narrow.includes(next)) return false;
  return new RegExp(`[。；]${next}${level === 'item' ? '[.．、](?!\\d)' : ''}`, 'u').test(narrow);
}
