import { expect, test } from 'vitest';
import { editionOfPath } from './edition-of-path.ts';

test('a path leads into the edition whose folder it begins with, and else into none', () => {
  const editions = [{ slug: '2023' }, { slug: 'plan-2023' }, { slug: '202' }];
  expect(editionOfPath('2023/3-4/', editions)?.slug).toBe('2023');
  expect(editionOfPath('plan-2023/', editions)?.slug).toBe('plan-2023');
  for (const path of ['departments/2023/', '2023', '20231/', '']) expect(editionOfPath(path, editions)).toBeUndefined();
});
