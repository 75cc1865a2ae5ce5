import { describe, expect, test } from 'vitest';
import { readQuestion, writeQuestion } from './question.ts';

const read = (text: string) => readQuestion(new URLSearchParams(text));

test('what is written is read again', () => {
  const options = { filters: { department: ['protection', 'b'], kind: ['task'] }, limit: 8, offset: 20, repeats: true };
  const parameters = writeQuestion('保护 “ＴＩＳＣ”&q=1', options);
  expect(readQuestion(new URLSearchParams(`${parameters}`))).toEqual({ query: '保护 “ＴＩＳＣ”&q=1', options });
});

test('nothing but the words has to be said', () => {
  expect(read('q=保护')).toEqual({ query: '保护', options: { filters: {}, limit: 20, offset: 0, repeats: false } });
});

describe('refused is', () => {
  test.each([
    ['query=1', '没有“query”这个参数。'],
    ['q=1&q=2', '参数“q”只能有一个。'],
    ['q=1&limit=101', 'limit应为0至100的整数。'],
    ['q=1&limit=-1', 'limit应为0至100的整数。'],
    ['q=1&limit=1e1', 'limit应为0至100的整数。'],
    ['q=1&offset=10001', 'offset应为0至10000的整数。'],
    ['q=1&repeats=yes', 'repeats应为0或1。'],
    ['q=1&department=', 'department的值应为1至80个字。'],
    [`q=${'字'.repeat(501)}`, '问题最多500个字。'],
    [Array.from({ length: 65 }, (_, at) => `part=${at}`).join('&'), 'part最多选64项。'],
  ])('%s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });
});

test('what a server does not take is not written', () => {
  expect(writeQuestion('字'.repeat(501))).toBeNull();
  expect(writeQuestion('字', { limit: Number.MAX_SAFE_INTEGER })).toBeNull();
  expect(writeQuestion('字'.repeat(500), { limit: 100, offset: 10_000 })).not.toBeNull();
});
