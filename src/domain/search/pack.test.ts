import { expect, test } from 'vitest';
import { headingOf } from './heading.fixture.ts';
import { packRecords, unpackRecords } from './pack.ts';
import type { SearchRecord } from './record.ts';

const heading = headingOf('指引', '2022/');
/** What is sent of a task as it is. */
const own = {
  kind: 'task',
  path: '2022/3-4/#d1',
  place: '三（四）',
  title: '政策',
  departments: ['protection'],
  part: '3',
  targets: ['creation'],
} as const;
const task: SearchRecord = {
  ...own,
  blocks: [
    { kind: 'sentence', number: 1, path: '2022/3-4/#s1', words: '甲。', runsOn: false },
    { kind: 'sentence', number: 2, path: '2022/3-4/#s2', words: '乙。', runsOn: true, targets: [] },
    { kind: 'note', number: null, path: '2022/3-4/#d1', words: '（保护司负责）', runsOn: true },
  ],
};
/** Its sentence stands elsewhere than its number says. */
const elsewhere: SearchRecord = {
  ...heading,
  kind: 'opening',
  path: '2022/notice/',
  blocks: [{ kind: 'sentence', number: 1, path: '2022/other/#s1', words: '丙。', runsOn: false }],
};

test('records are packed without what they have alike', () => {
  expect(packRecords([heading, task])).toEqual([
    { kind: 'heading', path: '2022/', blocks: ['指引'] },
    {
      ...own,
      blocks: [
        { kind: 'sentence', number: 1, words: '甲。' },
        { kind: 'sentence', number: 2, runsOn: true, targets: [], words: '乙。' },
        { kind: 'note', runsOn: true, words: '（保护司负责）' },
      ],
    },
  ]);
});

test('records are unpacked as they were', () => {
  const records = [heading, task, elsewhere];
  expect(unpackRecords(JSON.parse(JSON.stringify(packRecords(records))))).toEqual(records);
});
