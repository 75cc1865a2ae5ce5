import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ProblemsError, SaidError } from '#domain/problem.ts';
import { wordsForUser } from './expected.ts';

const folder = mkdtempSync(join(tmpdir(), 'expected-'));
const file = join(folder, 'file.txt');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true }));

/** What is printed for the error that this throws. */
function said(work: () => unknown): string | null {
  try {
    work();
  } catch (error) {
    return wordsForUser(error);
  }
  throw new Error('It threw nothing.');
}

test('what the system refuses is said with the path and what to do', () => {
  expect(said(() => readFileSync(join(folder, 'none')))).toBe(
    `${folder}/none: no such file or directory. Look at its spelling.`,
  );
  expect(said(() => writeFileSync(folder, ''))).toBe(
    `${folder}: illegal operation on a directory. Name a file; this is a folder.`,
  );
  expect(said(() => readdirSync(file))).toBe(`${file}: not a directory. Name a folder; a file stands in the way.`);
  expect(said(() => mkdirSync(join(file, 'below')))).toBe(
    `${file}/below: not a directory. Name a folder; a file stands in the way.`,
  );
});

test('a host or port that the system refuses is named', async () => {
  const listening = (port: number, host: string): Promise<string | null> =>
    new Promise((resolve) => {
      const server = createServer().on('error', (error) => resolve(wordsForUser(error)));
      server.listen(port, host, () => server.close(() => resolve(null)));
    });
  expect(await listening(0, 'nobody.invalid')).toMatch(/^nobody\.invalid: .*\. Look at its spelling/u);
  // An address that is for examples alone.
  expect(await listening(4321, '203.0.113.9')).toBe(
    '203.0.113.9:4321: address not available. Name an address of this machine.',
  );
});

test('problems are said as they are', () => {
  const problems = [{ file: 'a.mdx', line: 2, words: '句', fault: 'it is odd', mend: 'Mend it.' }];
  expect(wordsForUser(new ProblemsError(problems))).toBe('One problem:\n  a.mdx:2: it is odd: “句”. Mend it.');
});

test('a fault of the program is not dressed up', () => {
  expect(said(() => (undefined as unknown as string).length)).toBeNull();
  expect(wordsForUser('thrown words')).toBeNull();
  expect(wordsForUser(Object.assign(new Error('other'), { code: 'EACCES' }))).toBeNull();
  expect(wordsForUser(Object.assign(new Error('other'), { code: 'EBADF', syscall: 'read' }))).toBeNull();
});

test('what a program that was called has printed is not said again', () => {
  expect(wordsForUser(new SaidError())).toBe('');
});
