const BEFORE = /(?<year>\d{4})年(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日|(?<end>底))前/gu;

/** Finds the last days that words set: 2022年12月15日前, 2025年12月底前, 2025年底前. */
export function findDeadlines(words: string): { quote: string; date: string }[] {
  return [...words.matchAll(BEFORE)].flatMap(({ 0: quote, groups = {} }) => {
    const year = Number(groups.year);
    const month = groups.month === undefined ? 12 : Number(groups.month);
    if (groups.month === undefined && groups.day !== undefined) return [];
    const day = groups.day === undefined ? new Date(Date.UTC(year, month, 0)).getUTCDate() : Number(groups.day);
    return [{ quote, date: `${year}-${pad(month)}-${pad(day)}` }];
  });
}

const pad = (number: number): string => String(number).padStart(2, '0');
