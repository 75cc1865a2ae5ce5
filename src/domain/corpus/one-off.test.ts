import { expect, test } from 'vitest';
import { oneOff } from './one-off.ts';

test.each([
  ['省知识产权局', '省知识产杈局', true],
  ['省知识产权局', '省知识产权', true],
  ['知识产权局', '省知识产权局', true],
  ['人力资源社会保障部', '人力资源和社会保障部', true],
  ['省法院', '省法院', false],
  ['省财政厅', '省教育厅', false],
  ['甲司', '乙司', false],
  ['保护处', '促进司', false],
  ['商务部', '商务部长会议', false],
])('%s and %s', (a, b, expected) => {
  expect([oneOff(a, b), oneOff(b, a)]).toEqual([expected, expected]);
});
