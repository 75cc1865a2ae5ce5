import { expect, test } from 'vitest';
import { recordSource } from './source-record.ts';

const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];
const unread = [{ line: 3, words: '（甲牵头）' }];

test('a new edition is recorded with its hash and what is not read', () => {
  expect(recordSource({ unread }, FIRST, null, null, '2026-11-05')).toEqual({ sha256: FIRST, replaced: [], unread });
});

test('the same bytes again replace nothing', () => {
  const before = { sha256: FIRST, replaced: [{ sha256: SECOND, on: '2025-01-01' }], unread: [] };
  expect(recordSource({ unread: [] }, FIRST, null, before, '2026-11-05')).toEqual(before);
});

test('other bytes leave the hash of those before them, with the day', () => {
  const before = { sha256: FIRST, replaced: [{ sha256: SECOND, on: '2025-01-01' }] };
  expect(recordSource({ unread: [] }, SECOND, null, before, '2026-11-05')).toEqual({
    sha256: SECOND,
    replaced: [
      { sha256: SECOND, on: '2025-01-01' },
      { sha256: FIRST, on: '2026-11-05' },
    ],
    unread: [],
  });
});
