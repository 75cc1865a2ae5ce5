import { narrowDigits } from '../document/numerals.ts';

const day = String.raw`(?<year>\d{4})年(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日|(?<end>底))`;
const before = new RegExp(`${day}前`, 'gu');
const alone = new RegExp(`^${day}$`, 'u');
const limit =
  /^(?:到|至)?(?<year>\d{4})年(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日|(?<end>[底末]))?(?:[之以]?前)?(?:完成)?$/u;

/** Finds the last days that words set: 2022年12月15日前, 2025年12月底前, 2025年底前. */
export const findDeadlines = (words: string): { quote: string; date: string }[] =>
  [...narrowDigits(words).matchAll(before)].flatMap(({ 0: quote, index, groups = {} }) => {
    const date = dateOf(groups);
    return date === null ? [] : [{ quote: words.slice(index, index + quote.length), date }];
  });

/** The last day of a time limit that a note sets, 完成时限：2024年12月; nothing where it names no month of a year. */
export function deadlineOf(quote: string): { quote: string; date: string }[] {
  const groups = limit.exec(narrowDigits(quote))?.groups;
  const date = groups ? dateOf(groups) : null;
  return date === null ? [] : [{ quote, date }];
}

/** The last day of a time that words give, 2022-12-31 for 2022年底; null where they give none. */
export function lastDayOf(words: string): string | null {
  const groups = alone.exec(narrowDigits(words))?.groups;
  return groups ? dateOf(groups) : null;
}

function dateOf({ year, month, day }: Readonly<Record<string, string | undefined>>): string | null {
  if (month === undefined && day !== undefined) return null;
  const number = month === undefined ? 12 : Number(month);
  const last = day === undefined ? new Date(Date.UTC(Number(year), number, 0)).getUTCDate() : Number(day);
  return `${year}-${pad(number)}-${pad(last)}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');
