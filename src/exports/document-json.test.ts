import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Opening } from '#domain/model/text.ts';
import { documentJson } from './document-json.ts';
import { documentJsonSchema } from './document-schema.ts';
import { unitJson } from './unit-json.ts';

const closing: Opening = {
  id: 'closing',
  label: '落款',
  paragraphs: [
    { kind: 'issuer', words: '国务院' },
    { kind: 'date', words: '2019年1月2日' },
    { kind: 'remark', words: '（此件公开发布）' },
  ],
  sentences: [],
};
const plain = smallEdition();
const edition = { ...plain, source: { ...plain.source, sha256: 'a'.repeat(64) } };
const closed = { ...edition, closing };
const locate = (path: string) => `/${path}`;
const expected = {
  id: 'closing',
  url: '/2022/closing/',
  lines: [
    { kind: 'issuer', words: '国务院' },
    { kind: 'date', words: '2019年1月2日' },
    { kind: 'remark', words: '（此件公开发布）' },
  ],
};

test('the closing stands in a document and in its own twin line by line, and its field fits the schema', () => {
  const fits = new Ajv({ strict: true }).compile(documentJsonSchema());
  const json = documentJson(smallCorpus(), closed, locate);
  expect(json.closing).toEqual(expected);
  expect(unitJson(closed, closing, locate).unit).toEqual(expected);
  expect(fits(json), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ ...json, closing: { ...expected, lines: ['国务院'] } })).toBe(false);
});

test('a document without closing has no such field', () => {
  expect(documentJson(smallCorpus(), edition, locate)).not.toHaveProperty('closing');
});
