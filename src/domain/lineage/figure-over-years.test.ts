import { expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Indicator } from '#domain/model/target.ts';
import { type Comparison, compareEditions } from './compare-editions.ts';
import { figureOverYears, saidOfFigure } from './figure-over-years.ts';

const figure = (value: number, name = '审查周期'): Indicator => ({
  name,
  quote: `审查周期压减至${value}个月`,
  value,
  unit: '个月',
  comparison: '=',
  due: '年底',
});

/** The small edition as that of a year, with one target and its figures. */
function year(year: number, ...indicators: readonly Indicator[]): Edition {
  const target = { id: 'creation', title: '创造', duty: '3-4-d1', indicators, tasks: [] };
  return { ...smallEdition(), slug: String(year), year, targets: [target], lineage: null };
}
const [first, second, third] = [year(2022, figure(16.5)), year(2023, figure(16)), year(2024, figure(15.5, '平均周期'))];
const comparisons: readonly Comparison[] = [
  compareEditions(first, second),
  compareEditions(second, third),
  compareEditions(first, third),
];
const [start] = second.targets[0]?.indicators ?? [];
if (!start) throw new Error('The year has a figure.');
const values = (edition: Edition, indicator: Indicator, among = comparisons) =>
  figureOverYears({ edition, indicator }, among).map((one) => [one.edition.year, one.indicator.value]);

it('a figure is followed to earlier and later years, by its name or by its words, newest first', () => {
  expect(values(second, start)).toEqual([
    [2024, 15.5],
    [2023, 16],
    [2022, 16.5],
  ]);
});

it('it ends where the next year has none', () => {
  const without = year(2023);
  const [own] = first.targets[0]?.indicators ?? [];
  if (!own) throw new Error('The year has a figure.');
  const among = [compareEditions(first, without), compareEditions(without, third), compareEditions(first, third)];
  expect(values(first, own, among)).toEqual([[2022, 16.5]]);
});

it('what an editor says ties a figure over the years or ends it, and stands with it, newest first', () => {
  const against = (
    edition: Edition,
    ...figures: { before: string | null; after: string | null; reason: string }[]
  ) => ({
    ...edition,
    lineage: { against: String(edition.year - 1), corrections: [], figures },
  });
  const other = { ...figure(12, '总周期'), quote: '总周期12个月' };
  const tied = against(year(2023, other), {
    before: 'creation/审查周期',
    after: 'creation/总周期',
    reason: '改了名称',
  });
  const ended = against(third, { before: null, after: 'creation/平均周期', reason: '口径不同' });
  const among = [compareEditions(first, tied), compareEditions(tied, ended), compareEditions(first, ended)];
  expect(values(tied, other, among)).toEqual([
    [2023, 12],
    [2022, 16.5],
  ]);
  const said = (edition: Edition, indicator: Indicator) =>
    saidOfFigure(figureOverYears({ edition, indicator }, among), among).map(({ before, after, reason }) => [
      before.year,
      after.year,
      reason,
    ]);
  expect(said(tied, other)).toEqual([[2022, 2023, '改了名称']]);
  const [last] = ended.targets[0]?.indicators ?? [];
  expect(last && said(ended, last)).toEqual([[2023, 2024, '口径不同']]);
});
