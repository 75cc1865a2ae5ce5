import { expect, test } from 'vitest';
import { parseDecimal, parseLabel } from './labels.ts';

test.each([
  ['一、总体要求', { level: 'part', label: '一', number: 1, numbers: [1], rest: '总体要求' }],
  ['二十一、其他', { level: 'part', label: '二十一', number: 21, numbers: [21], rest: '其他' }],
  ['（四）健全政策。', { level: 'clause', label: '（四）', number: 4, numbers: [4], rest: '健全政策。' }],
  ['（一百三十九）', { level: 'clause', label: '（一百三十九）', number: 139, numbers: [139], rest: '' }],
  ['12.推广证书。', { level: 'item', label: '12.', number: 12, numbers: [12], rest: '推广证书。' }],
  ['１２．推广证书。', { level: 'item', label: '１２.', number: 12, numbers: [12], rest: '推广证书。' }],
  ['（3）规范申请。', { level: 'point', label: '（3）', number: 3, numbers: [3], rest: '规范申请。' }],
  ['⑩建立名录。', { level: 'circle', label: '⑩', number: 10, numbers: [10], rest: '建立名录。' }],
  ['第十二条　甲。', { level: 'article', label: '第十二条', number: 12, numbers: [12], rest: '甲。' }],
  ['第三章　总　　则', { level: 'chapter', label: '第三章', number: 3, numbers: [3], rest: '总　　则' }],
  ['第一百零一条 甲。', { level: 'article', label: '第一百零一条', number: 101, numbers: [101], rest: '甲。' }],
  ['第二部分　重点任务', { level: 'division', label: '第二部分', number: 2, numbers: [2], rest: '重点任务' }],
  ['附件', { level: 'annex', label: '附件', number: 0, numbers: [0], rest: '' }],
  ['附件２', { level: 'annex', label: '附件２', number: 2, numbers: [2], rest: '' }],
  ['附件 2', { level: 'annex', label: '附件2', number: 2, numbers: [2], rest: '' }],
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

test.each([
  ['1.2.3　范围', 'space', '1.2.3', [1, 2, 3], '范围'],
  ['１．２．３　范围', 'space', '1.2.3', [1, 2, 3], '范围'],
  ['1　总则', 'space', '1', [1], '总则'],
  ['1、总则', 'mark', '1', [1], '总则'],
] as const)('%j is a decimal', (paragraph, whole, label, numbers, rest) => {
  expect(parseDecimal(paragraph, whole)).toEqual({
    level: 'decimal',
    label,
    number: numbers.at(-1),
    numbers: [...numbers],
    rest,
  });
});

test.each(['1、总则', '1.5%', '2022　年', '总则'])('%j is none', (paragraph) => {
  expect(parseDecimal(paragraph, 'space')).toBeNull();
});
