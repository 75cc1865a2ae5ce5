import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headingOf } from './heading.fixture.ts';
import { indexVersion } from './index-version.ts';

test('a version is made of the records and of their words as they are folded', () => {
  const made = createHash('sha256')
    .update(JSON.stringify([[headingOf('ＡＢ'), 'ab']]))
    .digest('hex');
  expect(indexVersion([headingOf('ＡＢ')])).toBe(made.slice(0, 8));
  expect(indexVersion([headingOf('AB')])).not.toBe(indexVersion([headingOf('ＡＢ')]));
});
