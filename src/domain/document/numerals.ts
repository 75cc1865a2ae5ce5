/** A digit of Arabic numerals, of half or full width, for patterns. */
export const DIGITS = '[0-9０-９]';

/** Words with digits of half width for those of full width, each in its place. */
export const narrowDigits = (words: string): string =>
  words.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** What Chinese numerals are written with. */
export const NUMERALS = '一二三四五六七八九十百千零〇';
/** The same for patterns. */
export const NUMERAL = `[${NUMERALS}]+`;

const CHINESE = '〇一二三四五六七八九';
const DIGIT = '[一二三四五六七八九]';
const FORM = new RegExp(`^(?:(${DIGIT})千[零〇]?)?(?:(${DIGIT})百[零〇]?)?(?:(${DIGIT})?(十))?(${DIGIT})?$`, 'u');

/** The number that a Chinese numeral from 一 to 九千九百九十九 names, or null where it is none. */
export function parseNumeral(numeral: string): number | null {
  const match = FORM.exec(numeral);
  if (match === null || numeral === '') return null;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined, otherwise: number) =>
    character === undefined ? otherwise : CHINESE.indexOf(character);
  return (
    1000 * digit(thousands, 0) +
    100 * digit(hundreds, 0) +
    (ten === undefined ? 0 : 10 * digit(tens, 1)) +
    digit(ones, 0)
  );
}

const UNITS = ['千', '百', '十', ''];

/** The Chinese numeral of a number from 1 to 9999, as headings print it: 13 is 十三, 105 一百零五, 110 一百一十. */
export function formatNumeral(number: number): string {
  const digits = [...String(number).padStart(UNITS.length, '0')];
  const written = digits.map((digit, at) => (digit === '0' ? '零' : `${CHINESE[Number(digit)]}${UNITS[at]}`)).join('');
  const trimmed = written.replace(/^零+|零+$/gu, '').replace(/零+/gu, '零');
  return trimmed.replace(/^一十/u, '十');
}
