import { expect, test } from 'vitest';
import type { Edit } from '#domain/model/source.ts';
import { mendText, withoutSpace } from './mend.ts';

const edit = (offset: number, before: string, after: string): Edit => ({
  offset,
  before,
  after,
  rule: 'punctuation',
  evidence: null,
});

test('edits are made by code points, and every point knows where it came from', () => {
  const { points, offsets, faults } = mendText('𠀀甲, 乙知识产\n\n权', [edit(2, ', ', '，'), edit(8, '\n\n', '')]);
  expect(points.join('')).toBe('𠀀甲，乙知识产权');
  expect(offsets).toEqual([0, 1, 2, 4, 5, 6, 7, 10]);
  expect(faults).toEqual([]);
});

test('what is put in comes from the place of what it replaces, and from no further', () => {
  const { points, offsets } = mendText('甲乙丙丁', [edit(1, '乙丙', '子丑寅'), edit(4, '', '。')]);
  expect(points.join('')).toBe('甲子丑寅丁。');
  expect(offsets).toEqual([0, 1, 2, 2, 3, 4]);
});

test('an edit that does not fit, or stands out of order, is reported and left out', () => {
  const { points, faults } = mendText('甲,乙', [edit(1, '，', '、'), edit(1, ',', '，'), edit(0, '甲', '丙')]);
  expect(points.join('')).toBe('甲，乙');
  expect(faults.map(({ fault }) => fault)).toEqual([
    'an edit expects these words, but the source has “,” at code point 1',
    'an edit stands out of order or overlaps the one before it',
  ]);
});

test('without white space the offsets still lead to the text as received', () => {
  const { points, offsets } = withoutSpace(mendText(' 甲\n\u3000乙', []));
  expect([points, offsets]).toEqual([
    ['甲', '乙'],
    [1, 4],
  ]);
});
