import { expect, test } from 'vitest';
import { describePeriod, faultsOfPeriods, holdsOn, overlap } from './periods.ts';

test('a period has its first day or month, and not the one with which it is over', () => {
  const period = { from: '2018-08', until: '2023-03-10' };
  const days = ['2018-07-31', '2018-08-01', '2023-03-09', '2023-03-10'];
  expect(days.map((day) => holdsOn(period, day))).toEqual([false, true, true, false]);
  expect(holdsOn({}, '1949-10-01')).toBe(true);
});

test('periods that meet do not overlap, and those without an end meet all that follows', () => {
  expect(overlap({ until: '2018-08' }, { from: '2018-08' })).toBe(false);
  expect(overlap({ until: '2018-09' }, { from: '2018-08' })).toBe(true);
  expect(overlap({}, { from: '2018-08' })).toBe(true);
});

test('periods follow each other; whatever overlaps, leaves a gap, runs backwards or stays open is said', () => {
  const faultsAt = (...periods: Parameters<typeof faultsOfPeriods>[0]) =>
    faultsOfPeriods(periods).map(({ index, key, fault }) => `${index}.${key}: ${fault}`);
  expect(faultsAt({ until: '2008-07' }, { from: '2008-07', until: '2018-08' }, { from: '2018-08' })).toEqual([]);
  expect(faultsAt({ until: '2018-09' }, { from: '2018-08' })).toEqual([
    '1.from: it begins with 2018-08, before 2018-09, the end of the one before',
  ]);
  expect(faultsAt({ until: '2018-07' }, { from: '2018-08' })).toEqual([
    '1.from: nothing is said of the time from 2018-07 to 2018-08',
  ]);
  expect(faultsAt({ from: '2018-08', until: '2008-07' })).toEqual([
    '0.until: it is over with 2008-07, before it begins with 2018-08',
  ]);
  expect(faultsAt({}, { from: '2018-08' })).toEqual(['0.until: it has no end, and another follows']);
  expect(faultsAt({ until: '2018-08' }, {})).toEqual(['1.from: it has no beginning, and another stands before it']);
});

test('a period is said in Chinese as far as it is known', () => {
  expect(describePeriod({ from: '2008-07', until: '2018-08-30' })).toBe('2008年7月至2018年8月30日');
  expect(describePeriod({ from: '2018-08' })).toBe('2018年8月起');
  expect(describePeriod({ until: '2018-08' })).toBe('2018年8月以前');
  expect(describePeriod({})).toBe('');
});
