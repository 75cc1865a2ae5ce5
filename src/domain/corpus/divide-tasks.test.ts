import { expect, test } from 'vitest';
import { clause } from '#domain/model/edition.fixture.ts';
import { dividedCounts, divideTasks } from './divide-tasks.ts';

const ref = { id: '4', level: 'part' as const, label: '四', number: 4, title: '夯实基础', heading: '四、夯实基础' };
const { sentences } = clause(ref, '4-1', '（一）', '加强管理', [
  { sentences: ['甲。', '乙。'], note: '（条法司、办公室负责）', names: { office: '办公室', law: '条法司' } },
  { sentences: ['丙。'], note: '（条法司负责）', names: { law: '条法司' } },
]);

test('tasks are divided by whether their note names one department or several', () => {
  const { alone, joint } = divideTasks(sentences);
  expect(alone.map(({ words }) => words)).toEqual(['丙。']);
  expect(joint.map(({ words }) => words)).toEqual(['甲。', '乙。']);
});

test('the counts name both groups, and no empty one', () => {
  expect(dividedCounts(divideTasks(sentences))).toBe('独自负责1项，与其他单位共同列名2项');
  expect(dividedCounts(divideTasks(sentences.slice(2)))).toBe('独自负责1项');
  expect(dividedCounts(divideTasks(sentences.slice(0, 2)))).toBe('与其他单位共同列名2项');
  expect(dividedCounts(divideTasks([]))).toBe('');
});
