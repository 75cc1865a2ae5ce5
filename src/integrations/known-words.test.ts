import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestFiles } from '#site/digest-files.ts';
import { wordsKnownBefore } from './known-words.ts';

let folder = '';
const content = (): string => join(folder, 'content');
const known = () => wordsKnownBefore(content(), join(folder, '.cache/known-words.json'), digestFiles);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content(), path)), { recursive: true });
  writeFileSync(join(content(), path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'known-words-'));
  for (const slug of ['2022', '2023']) {
    write(`${slug}/source.txt`, `源${slug}`);
    write(`${slug}/clauses/1.mdx`, `条${slug}`);
  }
  write('departments/protection.mdx', '保护司');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The editions whose words are known. */
const knownEditions = (): readonly string[] =>
  ['2022', '2023'].filter((slug) => known().areKnown(join(content(), slug)));

test('nothing is known of words before a build has found them sound', () => {
  expect(knownEditions()).toEqual([]);
  known().keep();
  expect(knownEditions()).toEqual(['2022', '2023']);
});

test.each([
  ['2023/clauses/1.mdx', ['2022']],
  ['2023/source.txt', ['2022']],
  ['2023/edits.json', ['2022']],
  ['departments/protection.mdx', []],
])('when %s is another, the words that were found by it are no longer known', (path, left) => {
  known().keep();
  write(path, '另写');
  expect(knownEditions()).toEqual(left);
});

test('of an edition that was not there nothing is known', () => {
  known().keep();
  write('2024/source.txt', '新');
  expect(known().areKnown(join(content(), '2024'))).toBe(false);
});
