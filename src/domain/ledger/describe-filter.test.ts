import { expect, test } from 'vitest';
import { describeFilter } from './describe-filter.ts';
import { describeWords } from './describe-words.ts';
import { filterFor } from './filterable.fixture.ts';
import { noFilter } from './task-filter.ts';

const labels: Readonly<Record<string, string>> = {
  protection: '保护司',
  law: '条法司',
  alone: '独自负责',
  '3': '第三部分',
  dated: '写明日期',
};
const labelOf = (question: string, value: string) =>
  question === 'target' ? '知识产权保护' : (labels[value] ?? value);

test('a filter is said in the order of its questions, words last', () => {
  const all = { department: ['protection'], bearing: ['alone'], part: ['3'], target: ['protection'], due: ['dated'] };
  expect(describeFilter(filterFor(all, { words: ' 地理标志　商标' }), labelOf)).toEqual([
    '保护司',
    '独自负责',
    '第三部分',
    '知识产权保护目标',
    '写明日期',
    '“地理标志”“商标”',
  ]);
  expect(describeFilter(noFilter, labelOf)).toEqual([]);
});

test('several departments are said as they are meant', () => {
  const department = ['protection', 'law'];
  expect(describeFilter(filterFor({ department }), labelOf)).toEqual(['保护司或条法司']);
  expect(describeFilter(filterFor({ department }, { every: true }), labelOf)).toEqual(['保护司和条法司同列']);
  expect(describeFilter(filterFor({ department: ['law'] }, { every: true }), labelOf)).toEqual(['条法司']);
});

test('long words are cut short, since they go into names of files', () => {
  expect(describeWords('长'.repeat(40))).toBe(`“${'长'.repeat(40)}”`);
  expect(describeWords(`${'长'.repeat(40)} 短`)).toBe(`“${'长'.repeat(40)}……”`);
  expect(describeWords('  ')).toBe('');
});
