import { expect, test } from 'vitest';
import { type Block, type SearchRecord, wordsOf } from './record.ts';

const block = (words: string, runsOn: boolean): Block => ({ kind: 'line', number: null, path: '', words, runsOn });
const record = (...blocks: Block[]): SearchRecord => ({
  kind: 'heading',
  path: '',
  place: '',
  title: '',
  departments: [],
  part: null,
  targets: [],
  blocks,
});

test('the words of a record have a break between blocks that do not run on, and none before the first', () => {
  expect(wordsOf(record(block('甲。', false), block('乙。', true), block('丙', false)))).toBe('甲。乙。\n丙');
  expect(wordsOf(record())).toBe('');
});
