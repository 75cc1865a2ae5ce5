import { expect, test } from 'vitest';
import { fourTasks } from './filterable.fixture.ts';
import { orderTasks } from './task-order.ts';

const ids = (order: 'document' | 'department' | 'target', values: readonly string[]) =>
  orderTasks(fourTasks, order, values).map(({ id }) => id);

test('tasks stand in document order unless another is asked for', () => {
  expect(ids('document', ['protection', 'law'])).toEqual(['2-1-s1', '3-1-s1', '3-1-s2', '3-2-s1']);
});

test('by department, each once, after the first of its departments, then the next', () => {
  expect(ids('department', ['protection', 'law'])).toEqual(['3-2-s1', '3-1-s1', '3-1-s2', '2-1-s1']);
  expect(ids('department', ['law', 'protection'])).toEqual(['2-1-s1', '3-1-s1', '3-1-s2', '3-2-s1']);
});

test('by target, those without one last', () => {
  expect(ids('target', ['protection', 'services'])).toEqual(['3-2-s1', '3-1-s1', '3-1-s2', '2-1-s1']);
  expect(ids('target', ['services', 'protection'])).toEqual(['3-1-s2', '3-1-s1', '3-2-s1', '2-1-s1']);
});
