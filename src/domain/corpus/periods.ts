import type { Period } from '#domain/model/department.ts';
import { chineseDate, chineseMonth } from '../document/chinese-date.ts';

/** Whether a day, or the first of a month, lies in a period. */
export const holdsOn = ({ from, until }: Period, day: string): boolean =>
  (from === undefined || day >= from) && (until === undefined || day < until);

/** Whether two periods have a day in common. */
export const overlap = (one: Period, other: Period): boolean => startsBefore(one, other) && startsBefore(other, one);

const startsBefore = ({ from }: Period, { until }: Period): boolean =>
  from === undefined || until === undefined || from < until;

/** Something wrong in a list of periods: in which of them, at which of its keys, in plain words. */
export interface PeriodFault {
  readonly index: number;
  readonly key: keyof Period;
  readonly fault: string;
}

/** What keeps periods, oldest first, from following each other without a gap. */
export function faultsOfPeriods(periods: readonly Period[]): readonly PeriodFault[] {
  const reversed = periods.flatMap(({ from, until }, index): PeriodFault[] =>
    from !== undefined && until !== undefined && until <= from
      ? [{ index, key: 'until', fault: `it is over with ${until}, before it begins with ${from}` }]
      : [],
  );
  const joints = periods.slice(1).flatMap(({ from }, before): PeriodFault[] => {
    const index = before + 1;
    const until = periods[before]?.until;
    if (until === undefined) return [{ index: before, key: 'until', fault: 'it has no end, and another follows' }];
    if (from === undefined) return [{ index, key: 'from', fault: 'it has no beginning, and another stands before it' }];
    if (from < until)
      return [{ index, key: 'from', fault: `it begins with ${from}, before ${until}, the end of the one before` }];
    if (from > until) return [{ index, key: 'from', fault: `nothing is said of the time from ${until} to ${from}` }];
    return [];
  });
  return [...reversed, ...joints];
}

/** A period as pages say it: 2008年7月至2018年8月, 2018年8月起, 2018年8月以前; empty where it has no end on either side. */
export function describePeriod({ from, until }: Period): string {
  if (from !== undefined && until !== undefined) return `${chinese(from)}至${chinese(until)}`;
  if (from !== undefined) return `${chinese(from)}起`;
  return until === undefined ? '' : `${chinese(until)}以前`;
}

const chinese = (time: string): string => (time.length > 7 ? chineseDate(time) : chineseMonth(time));
