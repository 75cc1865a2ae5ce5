import { expect, test } from 'vitest';
import type { CountedTerm } from '../search/count.ts';
import { filterFor, fourTasks } from './filterable.fixture.ts';
import { filterTasks, isFiltering, noFilter, type TaskFilter, toggleValue } from './task-filter.ts';

const left = (filter: TaskFilter, terms: readonly CountedTerm[] = []): readonly string[] =>
  filterTasks(fourTasks, filter, terms).map(({ id }) => id);
const term = (words: string, ...departments: string[]): CountedTerm => ({ words, departments });

test('nothing asked leaves every task', () => {
  expect(left(noFilter)).toEqual(['2-1-s1', '3-1-s1', '3-1-s2', '3-2-s1']);
});

test('any of several departments is enough, or each must be named by the note', () => {
  const department = ['protection', 'law'];
  expect(left(filterFor({ department }))).toEqual(['2-1-s1', '3-1-s1', '3-1-s2', '3-2-s1']);
  expect(left(filterFor({ department }, { every: true }))).toEqual(['3-1-s1', '3-1-s2']);
  expect(left(filterFor({}, { every: true }))).toHaveLength(4);
});

test('a note that names one department is that department’s alone, any other is joint', () => {
  expect(left(filterFor({ bearing: ['alone'] }))).toEqual(['2-1-s1', '3-2-s1']);
  expect(left(filterFor({ bearing: ['joint'] }))).toEqual(['3-1-s1', '3-1-s2']);
  expect(left(filterFor({ department: ['protection'], bearing: ['alone'] }))).toEqual(['3-2-s1']);
});

test('part, target and date narrow one another', () => {
  expect(left(filterFor({ part: ['2'] }))).toEqual(['2-1-s1']);
  expect(left(filterFor({ part: ['2', '3'] }))).toHaveLength(4);
  expect(left(filterFor({ target: ['services'] }))).toEqual(['3-1-s1', '3-1-s2']);
  expect(left(filterFor({ target: ['services'], due: ['dated'] }))).toEqual(['3-1-s2']);
  expect(left(filterFor({ part: ['2'], due: ['dated'] }))).toEqual([]);
});

test('words are looked for in a task, in its note and among its departments, folded', () => {
  expect(left(noFilter, [term('地理标志')])).toEqual(['3-1-s1', '3-2-s1']);
  expect(left(noFilter, [term('gi')])).toEqual(['3-1-s1']);
  expect(left(noFilter, [term('保护司')])).toEqual(['3-1-s1', '3-1-s2', '3-2-s1']);
  expect(left(noFilter, [term('知识产权保护司', 'protection'), term('商标')])).toEqual(['3-1-s2']);
  expect(left(filterFor({ bearing: ['alone'] }), [term('地理标志')])).toEqual(['3-2-s1']);
});

test('words that go on from one task of a duty into the next are in both, those of two duties in none', () => {
  expect(left(noFilter, [term('gi.商标')])).toEqual(['3-1-s1', '3-1-s2']);
  expect(left(noFilter, [term('报送.建设')])).toEqual([]);
  expect(left(noFilter, [term('地理标志'), term('商标')])).toEqual([]);
});

test('a value is put in and taken out again', () => {
  const once = toggleValue(noFilter, 'department', 'law');
  expect(once.chosen.department).toEqual(['law']);
  expect(toggleValue(once, 'department', 'protection').chosen.department).toEqual(['law', 'protection']);
  expect(toggleValue(once, 'department', 'law')).toEqual(noFilter);
});

test('a filter that asks something is told from one that asks nothing', () => {
  expect(isFiltering(noFilter)).toBe(false);
  expect(isFiltering({ ...noFilter, words: ' 　', every: true })).toBe(false);
  expect(isFiltering({ ...noFilter, words: '商标' })).toBe(true);
  expect(isFiltering(filterFor({ due: ['dated'] }))).toBe(true);
});
