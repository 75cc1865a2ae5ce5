import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import type { FigureTie } from '../model/lineage.ts';
import { compareFigures, targetOfFigure } from './compare-figures.ts';

/** The small edition with targets, each with its figures: their names and values. */
function edition(targets: Readonly<Record<string, Readonly<Record<string, number>>>>): Edition {
  return {
    ...smallEdition(),
    targets: Object.entries(targets).map(([id, figures]) => ({
      ...{ id, title: id, duty: '3-4-d1', tasks: [] },
      indicators: Object.entries(figures).map(([name, value]) => ({
        ...{ name, value, quote: `${name}为${value}个月`, unit: '个月', comparison: '=' as const, due: '年底' },
      })),
    })),
  };
}

const before = edition({ creation: { 审查周期: 16.5, 登记周期: 4 }, services: { 办理时间: 3 } });
const after = edition({ creation: { 审查周期: 16, 平均周期: 15 }, services: {} });

const pairs = (...ties: FigureTie[]) =>
  compareFigures(before, after, ties).map(({ target, before, after, reason }) => [
    target,
    before?.value ?? null,
    after?.value ?? null,
    reason,
  ]);

test('a figure belongs to the target of its edition that lists it', () => {
  const figure = before.targets[1]?.indicators[0];
  if (figure === undefined) throw new Error('There is no figure.');
  expect([targetOfFigure(before, figure), targetOfFigure(after, figure)]).toEqual(['services', null]);
});

test('without an editor figures are paired by their names, and the others stand alone', () => {
  expect(pairs()).toEqual([
    ['creation', 16.5, 16, null],
    ['creation', null, 15, null],
    ['creation', 4, null, null],
    ['services', 3, null, null],
  ]);
});

test('an editor ties figures of other names, and of another target', () => {
  const tie = { before: 'services/办理时间', after: 'creation/平均周期', reason: '改由审查部门计算' };
  expect(pairs(tie)).toEqual([
    ['creation', 16.5, 16, null],
    ['creation', 3, 15, '改由审查部门计算'],
    ['creation', 4, null, null],
  ]);
});

test('an editor unties figures of one name, on either side', () => {
  const expected = (of: readonly [string | null, string | null]) => [
    ['creation', null, 16, of[1]],
    ['creation', null, 15, null],
    ['creation', 16.5, null, of[0]],
    ['creation', 4, null, null],
    ['services', 3, null, null],
  ];
  const reason = '口径不同';
  expect(pairs({ before: 'creation/审查周期', after: null, reason })).toEqual(expected([reason, null]));
  expect(pairs({ before: null, after: 'creation/审查周期', reason })).toEqual(expected([null, reason]));
});

test('a figure that an editor ties is nobody else’s', () => {
  const tie = { before: 'creation/审查周期', after: 'creation/平均周期', reason: '改了名称' };
  expect(pairs(tie).slice(0, 2)).toEqual([
    ['creation', null, 16, null],
    ['creation', 16.5, 15, '改了名称'],
  ]);
});
