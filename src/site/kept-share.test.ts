import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findKept, keep, keptFiles, putBack } from './kept-share.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-share-'));
  mkdirSync(join(folder, 'site/2022/3-4'), { recursive: true });
  writeFileSync(join(folder, 'site/2022/3-4/index.html'), '<p>三（四）</p>');
  writeFileSync(join(folder, 'site/2022/cite.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shelf = () => join(folder, 'shelf/2022');
const keepIt = (digest = 'a') => keep(shelf(), digest, join(folder, 'site'), ['2022/3-4/index.html', '2022/cite.json']);

test('what was kept stands in the next site as it stood in the last', () => {
  keepIt();
  const share = findKept(shelf(), 'a');
  expect(share?.files.map(({ path, size }) => [path, size])).toEqual([
    ['2022/3-4/index.html', 19],
    ['2022/cite.json', 2],
  ]);
  putBack(keptFiles(shelf()), join(folder, 'next'));
  expect(readFileSync(join(folder, 'next/2022/3-4/index.html'), 'utf8')).toBe('<p>三（四）</p>');
  expect(readFileSync(join(folder, 'next/2022/cite.json'), 'utf8')).toBe('{}');
});

test('what was made from something else is not put back', () => {
  keepIt();
  expect(findKept(shelf(), 'b')).toBeNull();
  expect(findKept(join(folder, 'shelf/2023'), 'a')).toBeNull();
});

test('where one wrote into the site, or took a file away, what was kept is not whole', () => {
  keepIt();
  writeFileSync(join(folder, 'site/2022/cite.json'), '[]');
  expect(findKept(shelf(), 'a')).toBeNull();
  keepIt();
  rmSync(join(shelf(), '1'));
  expect(findKept(shelf(), 'a')).toBeNull();
});

test('what a host brings back with other times is whole where it has the same bytes', () => {
  keepIt();
  for (const number of ['0', '1']) utimesSync(join(shelf(), number), 1, 1);
  expect(findKept(shelf(), 'a')?.files.map(({ at }) => at)).toEqual([1000, 1000]);
  writeFileSync(join(shelf(), '1'), '[]');
  utimesSync(join(shelf(), '1'), 1, 1);
  expect(findKept(shelf(), 'a')).toBeNull();
});

test('what is kept anew takes the place of what was kept', () => {
  keepIt();
  writeFileSync(join(folder, 'site/2022/new.json'), '1');
  keep(shelf(), 'b', join(folder, 'site'), ['2022/new.json']);
  expect(findKept(shelf(), 'a')).toBeNull();
  expect(findKept(shelf(), 'b')?.files.map(({ path }) => path)).toEqual(['2022/new.json']);
});

test('a record that was cut off is no record', () => {
  keepIt();
  writeFileSync(join(shelf(), 'share.json'), '{"digest":"a","fi');
  expect(findKept(shelf(), 'a')).toBeNull();
});
