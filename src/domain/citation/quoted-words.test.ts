import { expect, it } from 'vitest';
import { quotedWords } from './quoted-words.ts';

it('leaves whole sentences as they are', () => {
  expect(quotedWords({ words: '扩展高校“一站式”服务。', cut: null })).toBe('扩展高校“一站式”服务。');
});

it('sets part of a sentence in quotation marks and says at which ends words are left out', () => {
  const words = '调解组织';
  expect(quotedWords({ words, cut: { before: true, after: true } })).toBe('“……调解组织……”');
  expect(quotedWords({ words, cut: { before: false, after: true } })).toBe('“调解组织……”');
  expect(quotedWords({ words, cut: { before: true, after: false } })).toBe('“……调解组织”');
});

it('makes quotation marks inside those of the other kind', () => {
  const words = '高校“一站式‘好’”服务';
  expect(quotedWords({ words, cut: { before: true, after: true } })).toBe('“……高校‘一站式“好”’服务……”');
});
