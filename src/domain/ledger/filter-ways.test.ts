import { expect, test } from 'vitest';
import { countIfChosen, widerFilters } from './filter-ways.ts';
import { filterFor, fourTasks } from './filterable.fixture.ts';
import { noFilter } from './task-filter.ts';

test('a choice says what it alone of its question would leave beside the other questions', () => {
  const filter = filterFor({ department: ['law'], part: ['3'] });
  expect(countIfChosen(fourTasks, filter, [], 'department', 'law')).toBe(2);
  expect(countIfChosen(fourTasks, filter, [], 'department', 'protection')).toBe(3);
  expect(countIfChosen(fourTasks, filter, [], 'part', '2')).toBe(1);
  expect(countIfChosen(fourTasks, filter, [], 'bearing', 'alone')).toBe(0);
  expect(countIfChosen(fourTasks, noFilter, [{ words: '地理标志', departments: [] }], 'target', 'protection')).toBe(2);
});

test('where every department must be named, a choice says what it leaves beside those chosen', () => {
  const filter = filterFor({ department: ['law'] }, { every: true });
  expect(countIfChosen(fourTasks, filter, [], 'department', 'protection')).toBe(2);
  expect(countIfChosen(fourTasks, filter, [], 'department', 'law')).toBe(3);
});

test('a filter that leaves nothing is widened by each thing that leaves something without it', () => {
  const filter = filterFor({ department: ['law'], bearing: ['alone'], part: ['3'] });
  expect(widerFilters(fourTasks, filter, []).map(({ without, count }) => [without, count])).toEqual([
    ['department', 1],
    ['bearing', 2],
    ['part', 1],
  ]);
});

test('words are taken off too, and of several departments one may be enough', () => {
  const filter = filterFor({ department: ['law', 'protection'], part: ['2'] }, { every: true });
  expect(widerFilters(fourTasks, filter, []).map(({ without, count }) => [without, count])).toEqual([
    ['every', 1],
    ['department', 1],
    ['part', 2],
  ]);
  expect(widerFilters(fourTasks, filter, [])[0]?.filter).toEqual({ ...filter, every: false });
  const worded = filterFor({ part: ['2'] }, { words: '地理标志' });
  const terms = [{ words: '地理标志', departments: [] }];
  expect(widerFilters(fourTasks, worded, terms).map(({ without, count }) => [without, count])).toEqual([
    ['words', 1],
    ['part', 2],
  ]);
});

test('a filter that asks one thing alone can only be cleared', () => {
  expect(widerFilters(fourTasks, filterFor({ department: ['nobody'] }), [])).toEqual([]);
});

test('departments chosen stand beside another only where it is asked of departments, and each must be named', () => {
  const either = filterFor({ department: ['protection'], part: ['2'] });
  expect(countIfChosen(fourTasks, either, [], 'department', 'law')).toBe(1);
  expect(countIfChosen(fourTasks, either, [], 'department', 'nobody')).toBe(0);
  const both = filterFor({ department: ['protection'] }, { every: true });
  expect(countIfChosen(fourTasks, both, [], 'part', '3')).toBe(3);
  expect(countIfChosen(fourTasks, both, [], 'department', 'law')).toBe(2);
});

test('one department of one, and no words, are nothing to do without', () => {
  const ways = (filter: ReturnType<typeof filterFor>, terms: Parameters<typeof widerFilters>[2] = []) =>
    widerFilters(fourTasks, filter, terms).map(({ without, count }) => [without, count]);
  expect(ways(filterFor({ department: ['protection'], part: ['2'] }, { every: true }))).toEqual([
    ['department', 1],
    ['part', 3],
  ]);
  expect(ways(filterFor({ department: ['protection', 'law'], part: ['2'], due: ['dated'] }))).toEqual([
    ['part', 1],
    ['due', 1],
  ]);
  // Nothing is wider that leaves nothing, and a filter that asks nothing is none.
  expect(ways(filterFor({ part: ['9'], target: ['services'] }))).toEqual([['part', 2]]);
  expect(ways(filterFor({}, { words: ' ' }))).toEqual([]);
  const worded = filterFor({ part: ['3'] }, { words: '  ' });
  expect(ways(worded)).toEqual([]);
});
