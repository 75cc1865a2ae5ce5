import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { takeOver } from './take-over.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-over-'));
  for (const name of ['kept', 'earlier', 'site']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);

function write(file: string, words: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, words);
}

/** Keeps a file, which stands in the earlier site too. */
function keepEarlier(path: string, kept: string): void {
  write(at('kept', kept), path);
  mkdirSync(dirname(at('earlier', path)), { recursive: true });
  linkSync(at('kept', kept), at('earlier', path));
}

test('what is the same file is moved in whole folders, and nothing else of the earlier site', () => {
  keepEarlier('2022/3-4/index.html', '1');
  keepEarlier('2022/cite.json', '2');
  keepEarlier('data/2022.csv', '3');
  keepEarlier('2021/index.html', '4');
  write(at('earlier/2022/offline.json'), 'of the library');
  write(at('earlier/index.html'), 'the home page');
  const files = { '2022/3-4/index.html': '1', '2022/cite.json': '2', 'data/2022.csv': '3' };
  const wanted = new Map(Object.entries(files).map(([path, kept]) => [path, at('kept', kept)]));
  const { ino } = statSync(at('earlier/2022'));

  expect(takeOver(at('earlier'), wanted, at('site'))).toEqual(new Map());
  expect(listFiles(at('site'))).toEqual(['2022/3-4/index.html', '2022/cite.json', 'data/2022.csv']);
  expect(statSync(at('site/2022')).ino).toBe(ino);
  expect(listFiles(at('earlier'))).toEqual([]);
});

test('what only looks the same, or is not there, is still wanting', () => {
  keepEarlier('2022/1/index.html', '1');
  write(at('kept/2'), 'the words');
  write(at('earlier/2022/2/index.html'), 'the words');
  write(at('kept/3'), 'not there');
  const files = { '2022/1/index.html': '1', '2022/2/index.html': '2', '2022/3/index.html': '3' };
  const wanted = new Map(Object.entries(files).map(([path, kept]) => [path, at('kept', kept)]));

  expect([...takeOver(at('earlier'), wanted, at('site'))]).toEqual([...wanted].slice(1));
  expect(listFiles(at('site'))).toEqual(['2022/1/index.html']);
});

test('a folder that the site has begun is left as it is', () => {
  keepEarlier('data/2022.csv', '1');
  keepEarlier('2022/index.html', '2');
  write(at('site/data/own.txt'), 'own');
  const wanted = new Map([
    ['data/2022.csv', at('kept/1')],
    ['2022/index.html', at('kept/2')],
  ]);
  expect([...takeOver(at('earlier'), wanted, at('site')).keys()]).toEqual(['data/2022.csv']);
  expect(listFiles(at('site'))).toEqual(['2022/index.html', 'data/own.txt']);
  expect(readFileSync(at('site/data/own.txt'), 'utf8')).toBe('own');
});

test('where there was no earlier site, everything is wanting', () => {
  const wanted = new Map([['2022/index.html', at('kept/1')]]);
  expect(takeOver(at('nothing'), wanted, at('site'))).toEqual(wanted);
});
