import { DIGITS, narrowDigits, parseNumeral } from './numerals.ts';

const ARABIC = new RegExp(`^(${DIGITS}{4})年(${DIGITS}{1,2})月(${DIGITS}{1,2})日$`, 'u');
const CHINESE =
  /^([〇○零0０OＯo一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/u;
const YEAR_DIGITS = '〇一二三四五六七八九';

/** Whether a line is nothing but a date, 2022年3月16日 or 二〇二二年三月十六日: so documents are signed (GB/T 9704). */
export const isWrittenDate = (line: string): boolean => ARABIC.test(line) || CHINESE.test(line);

/** The day that such a line names, ISO 8601; empty where it is none. It need not be a day of the calendar. */
export function parseWrittenDate(line: string): string {
  const [, year = '', month = '', day = ''] = ARABIC.exec(narrowDigits(line)) ?? inArabic(CHINESE.exec(line));
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function inArabic(match: RegExpExecArray | null): readonly string[] {
  if (match === null) return [];
  const [, year = '', month = '', day = ''] = match;
  const digits = [...year].map((digit) => Math.max(0, YEAR_DIGITS.indexOf(digit.replace(/[○零0０OＯo]/u, '〇'))));
  return ['', digits.join(''), String(parseNumeral(month) ?? 0), String(parseNumeral(day) ?? 0)];
}
