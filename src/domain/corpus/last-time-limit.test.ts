import { expect, test } from 'vitest';
import type { Target } from '#domain/model/target.ts';
import { lastTimeLimit } from './last-time-limit.ts';

const deadline = (date: string) => ({ sentence: '5-s2', quote: date, date });
const target = (...dues: readonly string[]): Target => ({
  id: 'creation',
  title: '知识产权创造',
  duty: '1-3-d2',
  indicators: dues.map((due) => ({ name: '', quote: '', value: 1, unit: '', comparison: '=', due })),
  tasks: [],
});

test('the last day comes from a sentence or from a figure of a target', () => {
  const deadlines = [deadline('2022-12-15'), deadline('2022-06-30')];
  expect(lastTimeLimit({ deadlines, targets: [] })).toBe('2022-12-15');
  expect(lastTimeLimit({ deadlines, targets: [target('2022年底'), target('2022年6月底')] })).toBe('2022-12-31');
});

test('there is none without a time limit, and none to be told where a figure names no day', () => {
  expect(lastTimeLimit({ deadlines: [], targets: [target()] })).toBeNull();
  expect(lastTimeLimit({ deadlines: [deadline('2022-12-15')], targets: [target('“十四五”末')] })).toBeNull();
});
