import { expect, test } from 'vitest';
import { aboutRecords } from './about-records.ts';
import { headingOf } from './heading.fixture.ts';
import { indexVersion } from './index-version.ts';

test('of records are said the traditional characters for those they hold, and their version', () => {
  const simplify = (character: string): string => ({ 專: '专', 門: '门' })[character] ?? character;
  const records = [headingOf('专利')];
  const { variants, version } = aboutRecords(records, simplify);
  expect(variants).toBe('專专');
  expect(version).toBe(indexVersion(records));
});
