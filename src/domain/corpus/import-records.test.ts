import { expect, test } from 'vitest';
import { editsSchema, sourceRecordSchema } from './import-records.ts';
import { smallEditionContent } from './small-content.fixture.ts';

const { edits, record } = smallEditionContent();

test('an edit has its place, its words and a rule; evidence may be missing', () => {
  expect(editsSchema.parse(edits)).toEqual(edits);
  const [edit] = edits;
  expect(editsSchema.parse([{ offset: 0, before: '', after: '', rule: 'label' }])).toEqual([
    { offset: 0, before: '', after: '', rule: 'label', evidence: null },
  ]);
  for (const wrong of [{ offset: -1 }, { offset: 0.5 }, { rule: 'other' }, { by: 1 }]) {
    expect(editsSchema.safeParse([{ ...edit, ...wrong }]).success).toBe(false);
  }
  const rules = [
    'furniture',
    'invisible',
    'metadata',
    'punctuation',
    'spacing',
    'label',
    'markup',
    'link',
    'page-break',
    'correction',
  ];
  expect(editsSchema.safeParse(rules.map((rule) => ({ ...edit, rule }))).success).toBe(true);
});

test('the record of a source has hashes, days, and places with their lines', () => {
  const replaced = [{ sha256: '0123456789abcdef'.repeat(4), on: '2023-03-21' }];
  const sound = { ...record, replaced, unread: [{ line: 1, words: '（甲负责）' }] };
  expect(sourceRecordSchema.parse(sound)).toEqual(sound);
  for (const sha256 of ['0'.repeat(63), '0'.repeat(65), 'A'.repeat(64), `${'0'.repeat(63)}g`]) {
    const { error } = sourceRecordSchema.safeParse({ ...sound, sha256 });
    expect(error?.issues.map(({ message }) => message)).toEqual(['A SHA-256 is 64 lower-case hexadecimal digits.']);
  }
  for (const wrong of [
    { replaced: [{ sha256: 'x', on: '2023-03-21' }] },
    { replaced: [{ ...replaced[0], on: 'then' }] },
    { replaced: [{ ...replaced[0], by: 1 }] },
    { unread: [{ line: 0, words: '甲' }] },
    { unread: [{ line: 1.5, words: '甲' }] },
    { unread: [{ line: 1, words: '' }] },
    { unread: [{ line: 1, words: '甲', by: 1 }] },
    { other: 1 },
  ]) {
    expect(sourceRecordSchema.safeParse({ ...sound, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  }
});
