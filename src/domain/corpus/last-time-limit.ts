import type { Edition } from '#domain/model/edition.ts';
import { lastDayOf } from './deadlines.ts';

/**
 * The last day of all time limits that an edition sets, ISO 8601; null where it sets none, or one of a target that names
 * no day: nobody can say then when all are past.
 */
export function lastTimeLimit({ deadlines, targets }: Pick<Edition, 'deadlines' | 'targets'>): string | null {
  const figures = targets.flatMap(({ indicators }) => indicators.map(({ due }) => lastDayOf(due)));
  const days = [...deadlines.map(({ date }) => date), ...figures];
  return days.some((day) => day === null) ? null : (days.sort().at(-1) ?? null);
}
