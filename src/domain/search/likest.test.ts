import { expect, it } from 'vitest';
import { likest } from './likest.ts';
import type { SearchRecord } from './record.ts';

const record = (words: string): SearchRecord => ({
  kind: 'task',
  path: words,
  place: '',
  title: '',
  departments: [],
  part: null,
  targets: [],
  blocks: [{ kind: 'sentence', number: 1, path: '', words, runsOn: false }],
});
const records = ['加强商标保护。', '加强专利审查，提高质量。', '加强专利保护，提高质量。', '地理标志'].map(record);
const likestWords = (words: string, most: number) => likest(words, records, most).map(({ path }) => path);

it('gives what shares the most with the words, in the order of the document', () => {
  expect(likestWords('加强专利审察，提高质量。', 1)).toEqual(['加强专利审查，提高质量。']);
  expect(likestWords('加强专利审察，提高质量。', 2)).toEqual(['加强专利审查，提高质量。', '加强专利保护，提高质量。']);
  expect(likestWords('加强专利 保护', 9)).toEqual(['加强专利审查，提高质量。', '加强专利保护，提高质量。']);
});

it('gives nothing for words that share no three characters', () => {
  expect(likestWords('加强地理', 9)).toEqual([]);
  expect(likestWords('标志', 9)).toEqual([]);
});
