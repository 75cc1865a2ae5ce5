import { expect, test } from 'vitest';
import { bytesOf } from './bytes.ts';
import {
  checkSignature,
  makeSecretKey,
  type PublicKey,
  parsePublicKey,
  parseSecretKey,
  publicKeyOf,
  sign,
  writeSecretKey,
} from './minisign.ts';

/** What minisign 0.11 wrote: `minisign -G -W`, `minisign -S -l -t manifest.json`, and without `-l`. */
const secret =
  'RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0nySzBclhl/f2/uK44qC5qJzcX6PG4Uycc+iE1x0AkKLNuKAfD1eJ8PfBeueGDW46eT+3oBExlkKnXOTmI/EIdqV+NZDxN1zAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
const own = 'RWTSfJLMFyWGX8PfBeueGDW46eT+3oBExlkKnXOTmI/EIdqV+NZDxN1z';
const file = bytesOf('{"files":{}}\n');
const signature = `untrusted comment: signature from minisign secret key
RWTSfJLMFyWGX4PXgl5rJMjZAB2pntNY0E8dyxTYFNBiCxODxP5wa5lV2KAWyiFLPuKGiWNu3PK1z2VUv5ku9DbCpcl/xDStpQw=
trusted comment: manifest.json
8mPz8VEgff99Q5O4QsStBIa96W3d1xHoxfjcrgWScg1HKXtZr6Gs4Zt6nm/2BvL3ABkqnYznWTd+J5aRechBBQ==
`;
const key = parsePublicKey(`untrusted comment: minisign public key 5F862517CC927CD2\n${own}\n`) as PublicKey;

test('the public key of a secret one is that which minisign gives', () => {
  expect(publicKeyOf(`untrusted comment: minisign encrypted secret key\n${secret}\n`)).toBe(own);
  expect(publicKeyOf(undefined)).toBeNull();
  expect(parseSecretKey(own)).toBeNull();
});

test('a file is signed with the very bytes that minisign writes', async () => {
  const read = parseSecretKey(secret);
  expect(read && (await sign(file, read, 'manifest.json'))).toBe(signature);
});

test('a signature of minisign’s is right; one character more or less of file or comment makes it wrong', async () => {
  expect(await checkSignature(file, signature, key)).toBe('right');
  expect(await checkSignature(bytesOf('{"files":{}} \n'), signature, key)).toBe('wrong');
  expect(await checkSignature(file, signature.replace('manifest.json', 'manifest.jso'), key)).toBe('wrong');
  expect(await checkSignature(file, signature.replace('RWTSfJLMFyWGX4PX', 'RWTSfJLMFyWGX4PY'), key)).toBe('wrong');
});

test('a signature by another key is told from a wrong one, and what is none from both', async () => {
  const other = await makeSecretKey();
  expect(await checkSignature(file, signature, other)).toBe('other-key');
  expect(await checkSignature(file, await sign(file, other, 'x'), other)).toBe('right');
  const posing = { ...other, id: key.id };
  expect(await checkSignature(file, await sign(file, posing, 'x'), key)).toBe('wrong');
  const hashed = 'RUTSfJLMFyWGX9WU4lx+KKLofSIjr/LjXNfpQCBFD0Jk9ZFcurm2EywoVMgkk2xfOWnyIfoer7l/QbbVj/46howzy80Rgvw+RQo=';
  expect(await checkSignature(file, signature.replace(/RWT.*/u, hashed), key)).toBe('unreadable');
  expect(await checkSignature(file, '<!doctype html>', key)).toBe('unreadable');
});

test('a key that is made is read again as it was written', async () => {
  const made = await makeSecretKey();
  expect(parseSecretKey(writeSecretKey(made))).toEqual(made);
});

test('a signature with more or fewer bytes, or without one of its lines, cannot be read', async () => {
  const [head = '', line = '', comment = '', last = ''] = signature.split('\n');
  const verdict = (...lines: string[]) => checkSignature(file, lines.join('\n'), key);
  expect(await verdict(head, line, comment, last)).toBe('right');
  const cut = (base64: string) => Buffer.from(base64, 'base64').subarray(0, -3).toString('base64');
  for (const lines of [
    [head, cut(line), comment, last],
    [head, line, comment, cut(last)],
    [head, line, comment.replace('trusted', 'trustful'), last],
    [head, line, comment],
    [head, '!', comment, last],
    [head, line, comment, '!'],
  ])
    expect(await verdict(...lines)).toBe('unreadable');
});

test('what is no base64 is no key, and so is a secret key under a password or with a checksum of another kind', () => {
  expect([parsePublicKey('!'), parsePublicKey(''), parseSecretKey('!')]).toEqual([null, null, null]);
  const other = (at: number, value: number) => {
    const bytes = Buffer.from(secret, 'base64');
    bytes[at] = value;
    return parseSecretKey(bytes.toString('base64'));
  };
  expect(other(157, 1)).not.toBeNull();
  // Sc for the password, B2 for the checksum.
  for (const at of [2, 3, 4, 5]) expect(other(at, 1), `byte ${at}`).toBeNull();
});

test('a key is read with space around it', () => {
  expect(parsePublicKey(`untrusted comment: x\r\n  ${own} \r\n`)).toEqual(key);
});
