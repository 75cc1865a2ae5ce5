import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { keepOnly, moveInto } from './take-over.ts';

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

/** Files as they are kept, by their paths in a site. */
const keptAs = (files: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(files).map(([path, kept]) => {
      const { mtimeMs, size } = statSync(at('kept', kept));
      return [path, { file: at('kept', kept), at: mtimeMs, size }];
    }),
  );

test('of an earlier site, what is the same file stays, and nothing else', () => {
  keepEarlier('2022/3-4/index.html', '1');
  keepEarlier('2022/cite.json', '2');
  keepEarlier('data/2022.csv', '3');
  keepEarlier('2021/index.html', '4');
  write(at('earlier/2022/offline.json'), 'of the library');
  write(at('earlier/index.html'), 'the home page');
  const files = { '2022/3-4/index.html': '1', '2022/cite.json': '2', 'data/2022.csv': '3' };
  const wanted = keptAs(files);

  expect(keepOnly(at('earlier'), wanted)).toEqual(new Map());
  expect(listFiles(at('earlier'))).toEqual(['2022/3-4/index.html', '2022/cite.json', 'data/2022.csv']);
});

test('what only looks the same, or is not there, is still wanting', () => {
  keepEarlier('2022/1/index.html', '1');
  write(at('kept/2'), 'the words');
  write(at('earlier/2022/2/index.html'), 'the words');
  utimesSync(at('earlier/2022/2/index.html'), 1, 1);
  write(at('kept/3'), 'not there');
  const files = { '2022/1/index.html': '1', '2022/2/index.html': '2', '2022/3/index.html': '3' };
  const wanted = keptAs(files);

  expect([...keepOnly(at('earlier'), wanted)]).toEqual([...wanted].slice(1));
  expect(listFiles(at('earlier'))).toEqual(['2022/1/index.html']);
});

test('where there was no earlier site, everything is wanting', () => {
  write(at('kept/1'), 'the words');
  const wanted = keptAs({ '2022/index.html': '1' });
  expect(keepOnly(at('nothing'), wanted)).toEqual(wanted);
});

test('what is laid out is moved in whole folders, or file by file into those that a site has begun', () => {
  write(at('earlier/2022/3-4/index.html'), 'the clause');
  write(at('earlier/data/2022.csv'), 'the ledger');
  write(at('earlier/sw.js'), 'the new one');
  write(at('site/data/own.txt'), 'own');
  write(at('site/sw.js'), 'the old one');
  const { ino } = statSync(at('earlier/2022'));

  moveInto(at('site'), at('earlier'));
  expect(listFiles(at('site'))).toEqual(['2022/3-4/index.html', 'data/2022.csv', 'data/own.txt', 'sw.js']);
  expect(statSync(at('site/2022')).ino).toBe(ino);
  expect(readFileSync(at('site/sw.js'), 'utf8')).toBe('the new one');
  expect(listFiles(folder).filter((path) => path.startsWith('earlier'))).toEqual([]);
});

test('into a folder that a site has hardly begun nothing is moved, but what is there into that which is laid out', () => {
  for (const page of ['1', '2', '3-4']) write(at(`earlier/2022/${page}/index.html`), page);
  write(at('earlier/2022/3-4/s2/index.html'), 's2');
  write(at('site/2022/verify/index.html'), 'verify');
  write(at('site/2022/3-4/index.md'), 'own');
  const { ino } = statSync(at('earlier/2022'));

  moveInto(at('site'), at('earlier'));
  const pages = ['1', '2', '3-4', '3-4/s2', 'verify'].map((page) => `2022/${page}/index.html`);
  expect(listFiles(at('site'))).toEqual([...pages, '2022/3-4/index.md'].sort());
  expect(statSync(at('site/2022')).ino).toBe(ino);
  expect(listFiles(folder).filter((path) => path.startsWith('earlier'))).toEqual([]);
});
