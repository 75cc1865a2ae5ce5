import { expect, test } from 'vitest';
import { cutAtForms, idsOf } from './occurrences.ts';

const forms = new Map([
  ['中心（TISC）', 'tisc'],
  ['TISC', 'tisc'],
  ['专利导航', 'daohang'],
  ['国家级专利导航服务基地', 'jidi'],
]);

test('every occurrence is a piece of its own, and the pieces join to the words', () => {
  expect(cutAtForms('扩展TISC、专利导航与TISC。', forms)).toEqual([
    { words: '扩展', id: null },
    { words: 'TISC', id: 'tisc' },
    { words: '、', id: null },
    { words: '专利导航', id: 'daohang' },
    { words: '与', id: null },
    { words: 'TISC', id: 'tisc' },
    { words: '。', id: null },
  ]);
});

test('where two forms overlap, the longer wins', () => {
  expect(idsOf(cutAtForms('建设国家级专利导航服务基地和中心（TISC）', forms))).toEqual(['jidi', 'tisc']);
  expect(cutAtForms('中心（TISC）', forms)).toHaveLength(1);
});

test('where two forms of one length overlap, the earlier wins, and forms that touch both stand', () => {
  const pairs = new Map([
    ['乙丙', 'later'],
    ['甲乙', 'earlier'],
    ['丙丁', 'touching'],
  ]);
  expect(cutAtForms('甲乙丙丁', pairs)).toEqual([
    { words: '甲乙', id: 'earlier' },
    { words: '丙丁', id: 'touching' },
  ]);
  expect(idsOf(cutAtForms('乙丙甲乙', pairs))).toEqual(['later', 'earlier']);
  expect(cutAtForms('甲甲甲', new Map([['甲甲', 'double']]))).toEqual([
    { words: '甲甲', id: 'double' },
    { words: '甲', id: null },
  ]);
});

test('an id that is found twice is named once', () => {
  expect(idsOf(cutAtForms('TISC与中心（TISC）', forms))).toEqual(['tisc']);
});

test('words without any form are one piece', () => {
  expect(cutAtForms('无', forms)).toEqual([{ words: '无', id: null }]);
  expect(cutAtForms('', forms)).toEqual([{ words: '', id: null }]);
});
