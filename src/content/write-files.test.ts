import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const all = () => readdirSync(folder, { recursive: true }).map(String).sort();

test('files are written with the folders that they need, and others removed', () => {
  writeFileSync(join(folder, 'old.mdx'), '旧');
  writeFiles(
    folder,
    new Map([
      ['clauses/1.mdx', '一'],
      ['notice.mdx', '通知'],
    ]),
    ['old.mdx'],
  );
  expect(all()).toEqual(['clauses', 'clauses/1.mdx', 'notice.mdx']);
  expect(readFileSync(join(folder, 'clauses/1.mdx'), 'utf8')).toBe('一');
});

test('where a file cannot be written, nothing is written and no folder is left', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() =>
    writeFiles(
      folder,
      new Map([
        ['clauses/1.mdx', '一'],
        ['file/2.mdx', '二'],
      ]),
    ),
  ).toThrow(/ENOTDIR|EEXIST/u);
  expect(all()).toEqual(['file']);
});

test('where a file cannot take its place, those before it are as they were', () => {
  mkdirSync(join(folder, 'b.mdx'));
  writeFileSync(join(folder, 'a.mdx'), '旧');
  expect(() =>
    writeFiles(
      folder,
      new Map([
        ['a.mdx', '新'],
        ['b.mdx', '乙'],
        ['c.mdx', '丙'],
      ]),
    ),
  ).toThrow('EISDIR');
  expect(all()).toEqual(['a.mdx', 'b.mdx']);
  expect(readFileSync(join(folder, 'a.mdx'), 'utf8')).toBe('旧');
});
