import { expect, test } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import { tasksOf } from './tasks-of.ts';

const [department] = smallCorpus().departments;
if (department === undefined) throw new Error('The small corpus has no department.');

test('a department’s sentences in an edition are found, in its order', () => {
  expect(tasksOf(department, smallEdition()).map(({ words }) => words)).toEqual([
    '深化落实《意见》，制定实施计划。',
    '加大指导力度。',
  ]);
});

test('those of other editions are not among them', () => {
  expect(tasksOf(department, { ...smallEdition(), slug: '2023' })).toEqual([]);
});
