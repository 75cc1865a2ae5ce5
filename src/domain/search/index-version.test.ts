import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { indexVersion } from './index-version.ts';
import type { SearchRecord } from './record.ts';

const record = (words: string): SearchRecord => ({
  kind: 'heading',
  path: '2022/',
  place: '',
  title: '',
  departments: [],
  part: null,
  targets: [],
  blocks: [{ kind: 'line', number: null, path: '', words, runsOn: false }],
});

test('a version is made of the records and of their words as they are folded', () => {
  const made = createHash('sha256')
    .update(JSON.stringify([[record('ＡＢ'), 'ab']]))
    .digest('hex');
  expect(indexVersion([record('ＡＢ')])).toBe(made.slice(0, 8));
  expect(indexVersion([record('AB')])).not.toBe(indexVersion([record('ＡＢ')]));
});
