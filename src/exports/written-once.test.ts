import { expect, test } from 'vitest';
import { writtenOnce } from './written-once.ts';

const whole = {};
const archive = (words: string) => new TextEncoder().encode(words);

test('who asks for an archive while it is being written is given that one, and so is who asks later', async () => {
  const locate = (path: string) => path;
  let finish: (archive: Uint8Array<ArrayBuffer>) => void = () => {};
  let times = 0;
  const write = () => {
    times += 1;
    return new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
      finish = resolve;
    });
  };
  const asked = [writtenOnce(locate, whole, 'xlsx', write), writtenOnce(locate, whole, 'xlsx', write)];
  finish(archive('the ledger'));
  const got = await Promise.all(asked);
  expect(await writtenOnce(locate, whole, 'xlsx', write)).toBe(got[0]);
  expect(got[1]).toBe(got[0]);
  expect(times).toBe(1);
});

test('what could not be written is tried again by who asks next', async () => {
  const locate = (path: string) => path;
  await expect(writtenOnce(locate, whole, 'xlsx', () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  );
  expect(await writtenOnce(locate, whole, 'xlsx', () => archive('the ledger'))).toEqual(archive('the ledger'));
});

test('two sites, and two files of one whole, are not mistaken for each other', async () => {
  const [one, other] = [(path: string) => path, (path: string) => `/ip/${path}`];
  const get = async (locate: (path: string) => string, name: string, words: string) =>
    new TextDecoder().decode((await writtenOnce(locate, whole, name, () => archive(words))) as Uint8Array);
  expect(await get(one, 'xlsx', 'a')).toBe('a');
  expect(await get(one, 'docx', 'b')).toBe('b');
  expect(await get(other, 'xlsx', 'c')).toBe('c');
  expect(await get(one, 'xlsx', 'd')).toBe('a');
});
