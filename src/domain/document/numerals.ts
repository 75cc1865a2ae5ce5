const DIGITS = '〇一二三四五六七八九';

/** The number that a Chinese numeral from 一 to 九百九十九 names, or null where it is none. */
export function parseNumeral(numeral: string): number | null {
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
    numeral,
  );
  if (match === null || numeral === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined, otherwise: number) =>
    character === undefined ? otherwise : DIGITS.indexOf(character);
  return 100 * digit(hundreds, 0) + (ten === undefined ? 0 : 10 * digit(tens, 1)) + digit(ones, 0);
}

/** The Chinese numeral of a number from 1 to 99, as headings print it: 13 is 十三. */
export function formatNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${ones === 0 ? '' : DIGITS[ones]}`;
}
