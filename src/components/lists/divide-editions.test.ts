import { expect, test } from 'vitest';
import { divideEditions } from './divide-editions.ts';

/** The years from one back to another. */
const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

test('the three newest editions stand with their words, and no more are named where there are no more', () => {
  expect(divideEditions([])).toEqual({ shown: [], named: [], left: 0 });
  expect(divideEditions(years(2024, 2022))).toEqual({ shown: [2024, 2023, 2022], named: [], left: 0 });
  expect(divideEditions(years(2025, 2022))).toEqual({ shown: [2025, 2024, 2023], named: [2022], left: 0 });
});

test('the twelve after them are named, and of a hundred the others are counted', () => {
  expect(divideEditions(years(2024, 2010))).toEqual({
    shown: [2024, 2023, 2022],
    named: [2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013, 2012, 2011, 2010],
    left: 0,
  });
  const { named, left } = divideEditions(years(2024, 1925));
  expect([named.at(-1), left]).toEqual([2010, 85]);
});
