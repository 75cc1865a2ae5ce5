import { expect, test } from 'vitest';
import { packRecord, unpackRecord } from './pack.ts';
import type { SearchRecord } from './record.ts';

const record: SearchRecord = {
  kind: 'heading',
  path: '2022/',
  place: '',
  title: '知识。a㐀鿿',
  departments: [],
  part: null,
  targets: [],
  blocks: [],
};

test('a record is packed with a U+200B after each ideograph and nothing else', () => {
  expect(packRecord(record)).toBe(
    '{"kind":"heading","path":"2022/","place":"","title":"知\u200b识\u200b。a㐀\u200b鿿\u200b","departments":[],"part":null,"targets":[],"blocks":[]}',
  );
});

test('a record is unpacked as it was', () => {
  const packed = '{"title":"知\u200b识\u200b。a㐀\u200b"}';
  expect(unpackRecord(packed)).toEqual({ title: '知识。a㐀' });
  expect(unpackRecord(packRecord(record))).toEqual(record);
});
