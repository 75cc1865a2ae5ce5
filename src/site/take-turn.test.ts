import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { takeTurn } from './take-turn.ts';

const folder = mkdtempSync(join(tmpdir(), 'turns-'));
afterAll(() => rmSync(folder, { recursive: true }));
const nobody = (): void => {
  throw new Error('Nobody has the turn.');
};

test('who comes second waits for the first, and is told so once', async () => {
  const file = join(folder, 'below/second.lock');
  const done: string[] = [];
  const release = await takeTurn(file, nobody);
  const second = takeTurn(file, () => done.push('waiting')).then((release) => {
    done.push('second');
    release();
  });
  await pause(600);
  done.push('first done');
  release();
  await second;
  expect(done).toEqual(['waiting', 'first done', 'second']);
  expect(existsSync(file)).toBe(false);
});

test('ten at once have their turns one after the other', async () => {
  const file = join(folder, 'ten.lock');
  let inside = 0;
  const work = async () => {
    const release = await takeTurn(file, () => {});
    inside += 1;
    const together = inside;
    await pause(1);
    inside -= 1;
    release();
    return together;
  };
  expect(new Set(await Promise.all(Array.from({ length: 10 }, work)))).toEqual(new Set([1]));
  expect(readdirSync(folder)).not.toContain('ten.lock');
});

test('a turn that was left long ago is taken', async () => {
  const file = join(folder, 'left.lock');
  writeFileSync(file, 'somebody');
  utimesSync(file, new Date(0), new Date(0));
  const release = await takeTurn(file, () => {});
  release();
  expect(readdirSync(folder)).toEqual(['below']);
});

test('a turn is not taken from one who is at work longer than others are patient', async () => {
  const file = join(folder, 'long.lock');
  const done: string[] = [];
  const release = await takeTurn(file, nobody, 200);
  const second = takeTurn(file, () => {}, 200).then((release) => {
    done.push('second');
    release();
  });
  await pause(900);
  done.push('first done');
  release();
  await second;
  expect(done).toEqual(['first done', 'second']);
});

test('who lost the turn does not end that of another', async () => {
  const file = join(folder, 'lost.lock');
  const release = await takeTurn(file, nobody);
  writeFileSync(file, 'another');
  release();
  expect(existsSync(file)).toBe(true);
  rmSync(file);
});
