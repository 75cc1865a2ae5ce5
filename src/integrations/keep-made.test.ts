import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { derivedBefore, derivedOfEdition, lendEditions, lendMade, writtenBefore } from '#built-before';
import type { Edition } from '#domain/model/edition.ts';
import { keepMade, takeAwayUnneeded } from './keep-made.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-made-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  // What is lent, other tests would be given as well.
  lendMade({ find: () => null, keep: () => {} });
  lendEditions(new Map());
});

/** What a build of a program gets for some tables, and which of them it has to write. */
async function build(program: string, tables: readonly string[]): Promise<{ got: string[]; wrote: string[] }> {
  keepMade(join(folder, 'archives'), program);
  const wrote: string[] = [];
  const got: string[] = [];
  for (const table of tables) {
    const archive = await writtenBefore([table], async () => {
      wrote.push(table);
      return new TextEncoder().encode(`${program}: ${table}`);
    });
    got.push(new TextDecoder().decode(archive));
  }
  takeAwayUnneeded();
  return { got, wrote };
}

test('what was written from the very same before is not written again', async () => {
  expect((await build('one', ['a', 'b'])).wrote).toEqual(['a', 'b']);
  expect(await build('one', ['a', 'c'])).toEqual({ got: ['one: a', 'one: c'], wrote: ['c'] });
});

test('another program writes everything anew', async () => {
  await build('one', ['a']);
  expect(await build('two', ['a'])).toEqual({ got: ['two: a'], wrote: ['a'] });
});

test('what a build did not need is not kept', async () => {
  await build('one', ['a', 'b']);
  await build('one', ['b']);
  expect(readdirSync(join(folder, 'archives'))).toHaveLength(1);
  expect((await build('one', ['a'])).wrote).toEqual(['a']);
});

test('what was derived from the very same before is not derived again, and is the same', () => {
  const from = ['三（四）', 2022];
  const derived = { pairs: [['3-4-s1', '3-4-s2']], moved: false, reason: null };
  for (const isAgain of [false, true]) {
    keepMade(join(folder, 'made'), 'one');
    let times = 0;
    const derive = () => {
      times += 1;
      return derived;
    };
    expect(derivedBefore(from, derive)).toEqual(derived);
    expect(times).toBe(isAgain ? 0 : 1);
    takeAwayUnneeded();
  }
});

test('what is derived from an edition is derived again when it is read from something else', () => {
  const derive = (slug: string, read: string, fresh: string): string => {
    lendEditions(new Map([['2022', read]]));
    return derivedOfEdition({ slug } as Edition, 'readings', () => fresh);
  };
  keepMade(join(folder, 'archives'), 'one');

  expect(derive('2022', 'files', 'first')).toBe('first');
  expect(derive('2022', 'files', 'second')).toBe('first');
  expect(derive('2022', 'other files', 'third')).toBe('third');
  expect(derive('2023', 'files', 'not known to the build')).toBe('not known to the build');
  takeAwayUnneeded();
});
