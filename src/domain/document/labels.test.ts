import { expect, test } from 'vitest';
import { parseLabel } from './labels.ts';

test.each([
  ['一、总体要求', { level: 'part', label: '一', number: 1, numbers: [1], rest: '总体要求' }],
  ['二十一、其他', { level: 'part', label: '二十一', number: 21, numbers: [21], rest: '其他' }],
  ['（四）健全政策。', { level: 'clause', label: '（四）', number: 4, numbers: [4], rest: '健全政策。' }],
  ['（一百三十九）', { level: 'clause', label: '（一百三十九）', number: 139, numbers: [139], rest: '' }],
  ['三、完善\n体系', { level: 'part', label: '三', number: 3, numbers: [3], rest: '完善\n体系' }],
  ['（四）健全\n政策。', { level: 'clause', label: '（四）', number: 4, numbers: [4], rest: '健全\n政策。' }],
  [
    '第二十三条以下情形不纳入',
    { level: 'article', label: '第二十三条', number: 23, numbers: [23], rest: '以下情形不纳入' },
  ],
] as const)('%j begins with a label', (paragraph, label) => {
  expect(parseLabel(paragraph)).toEqual(label);
});

test.each([
  '总体要求',
  '',
  '一总体要求',
  '第一、总体要求',
  '见（四）健全政策。',
  '(四)健全政策。',
  '十十、总体要求',
  '（三三）健全政策。',
  '（2022）',
  '第十二条以下的规定',
])('%j begins with none', (paragraph) => {
  expect(parseLabel(paragraph)).toBeNull();
});
