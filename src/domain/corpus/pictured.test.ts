import { expect, test } from 'vitest';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { picturedPaths } from './pictured.ts';

test('the site, editions, units, sentences, targets and departments have pictures of their own, each once', () => {
  expect(picturedPaths(smallCorpus())).toEqual([
    '',
    '2022/',
    ...['notice', 'preamble', '1', '1-3', '3', '3-4', '3-5', '5'].map((id) => `2022/${id}/`),
    '2022/notice/s1/',
    '2022/notice/s2/',
    '2022/preamble/s1/',
    ...['1-3/s1', '1-3/s2', '1-3/s3', '3-4/s1', '3-4/s2', '3-4/s3', '3-5/s1', '3-5/s2', '5/s1', '5/s2'].map(
      (id) => `2022/${id}/`,
    ),
    '2022/targets/utilization/',
    'departments/protection/',
  ]);
});
