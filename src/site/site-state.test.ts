import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateOf } from './site-state.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-state-'));
  mkdirSync(join(site, '2022'));
  for (const name of ['index.html', '2022/index.html']) writeFileSync(join(site, name), name);
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

test.each<[string, () => void]>([
  ['is written anew', () => writeFileSync(join(site, 'index.html'), 'index.htm!')],
  ['has another length, though it is as old', () => replaceAsOld(join(site, 'index.html'), 'longer than it was')],
  ['is there besides', () => writeFileSync(join(site, '2022/more.html'), '')],
  ['is gone', () => rmSync(join(site, '2022/index.html'))],
  ['has another name', () => renameSync(join(site, 'index.html'), join(site, 'home.html'))],
])('a site is in another state when a file %s', (_, change) => {
  const before = stateOf(site);
  expect(stateOf(site)).toBe(before);
  utimesSync(join(site, 'index.html'), new Date(2020, 1, 1), new Date(2020, 1, 1));
  const aged = stateOf(site);
  expect(aged).not.toBe(before);
  change();
  expect(stateOf(site)).not.toBe(aged);
});

test('what is known of files, and a copy that is as old, make the same state', () => {
  const before = stateOf(site);
  const { mtimeMs, size, atime, mtime } = statSync(join(site, 'index.html'));
  expect(stateOf(site, ['2022/index.html', 'index.html'], new Map([['index.html', { at: mtimeMs, size }]]))).toBe(
    before,
  );
  copyFileSync(join(site, 'index.html'), join(site, 'copy'));
  utimesSync(join(site, 'copy'), atime, mtime);
  renameSync(join(site, 'copy'), join(site, 'index.html'));
  expect(stateOf(site)).toBe(before);
});

function replaceAsOld(file: string, text: string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, text);
  utimesSync(file, atime, mtime);
}
