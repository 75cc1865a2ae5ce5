import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, inject, test } from 'vitest';
import { cleanBuild, differingFiles } from '#site/clean-build.ts';

test('a build from a fresh copy gives the same bytes', () => {
  const built = cleanBuild({ pictures: false });
  try {
    expect(differingFiles(built, inject('sites').root.dir)).toEqual([]);
  } finally {
    rmSync(dirname(built), { recursive: true, force: true });
  }
}, 180_000);
