import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headingOf } from './heading.fixture.ts';
import { indexVersion, recordsDigest } from './index-version.ts';

test('a digest is made of the records and of their words as they are folded', () => {
  const made = createHash('sha256')
    .update(JSON.stringify([[headingOf('ＡＢ'), 'ab']]))
    .digest('hex');
  expect(recordsDigest([headingOf('ＡＢ')])).toBe(made);
  expect(recordsDigest([headingOf('AB')])).not.toBe(recordsDigest([headingOf('ＡＢ')]));
});

test('a version is another where one of the digests is, or where they stand otherwise', () => {
  const version = indexVersion(['0a', '0b']);
  expect(version).toMatch(/^[0-9a-f]{8}$/u);
  expect(indexVersion(['0a', '0c'])).not.toBe(version);
  expect(indexVersion(['0b', '0a'])).not.toBe(version);
  expect(indexVersion(['0a0b'])).not.toBe(version);
});
