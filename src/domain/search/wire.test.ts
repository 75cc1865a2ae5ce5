import { expect, test } from 'vitest';
import type { Block, SearchRecord } from './record.ts';
import type { Answer } from './search.ts';
import { asSent, toSend } from './wire.ts';

const block = (words: string): Block => ({ kind: 'sentence', number: 1, path: words, words, runsOn: false });
const [first, second] = [block('加强保护。'), block('保护商标。')];
const record: SearchRecord = {
  kind: 'task',
  path: '2022/3-4/#d1',
  place: '三（四）',
  title: '',
  departments: [],
  part: '3',
  targets: [],
  blocks: [first, second],
};

test('an answer is the same after it was sent, sets and maps of its blocks included', () => {
  const answer: Answer = {
    total: 1,
    count: 2,
    counts: { edition: {}, department: {}, part: { 3: 2 }, target: {}, kind: { task: 2 } },
    results: [
      {
        record,
        marks: [[[2, 4]], []],
        repeats: new Set([first]),
        also: new Map([[second, ['2021/1-1/#s1', '2020/#s2']]]),
      },
    ],
  };
  const got = asSent(JSON.parse(JSON.stringify(toSend(answer))));
  expect(got).toEqual(answer);
  expect(got.results[0]?.repeats.has(got.results[0].record.blocks[0] as Block)).toBe(true);
  expect(got.results[0]?.also.get(got.results[0].record.blocks[1] as Block)).toEqual(['2021/1-1/#s1', '2020/#s2']);
});
