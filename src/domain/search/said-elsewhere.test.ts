import { expect, test } from 'vitest';
import type { SearchRecord } from './record.ts';
import { saidElsewhere } from './said-elsewhere.ts';

const record = (edition: string | undefined, ...sentences: readonly string[]): SearchRecord => ({
  kind: 'task',
  ...(edition !== undefined && { edition }),
  path: '',
  place: '',
  title: '',
  departments: [],
  part: null,
  targets: [],
  blocks: sentences.map((words, at) => ({ kind: 'sentence', number: at + 1, path: '', words, runsOn: at > 0 })),
});

test('a record may repeat where a sentence of it stands in another edition, white space aside, and nowhere else', () => {
  const records = [
    record('2024', '加强保护。', '做好服务。'),
    record('2023', '加强 保护。'),
    record('2022', '只在这里。', '只在这里。'),
    record(undefined, '做好服务。'),
  ];
  expect([...saidElsewhere(records)].map((one) => records.indexOf(one))).toEqual([0, 1]);
});
