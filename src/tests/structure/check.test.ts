import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm run check finds nothing in the types, the style and the content', { timeout: 180_000 }, () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'check'], { encoding: 'utf8', shell: true });
  expect(status, stdout + stderr).toBe(0);
});
