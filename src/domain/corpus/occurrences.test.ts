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

test('words without any form are one piece', () => {
  expect(cutAtForms('无', forms)).toEqual([{ words: '无', id: null }]);
  expect(cutAtForms('', forms)).toEqual([{ words: '', id: null }]);
});
