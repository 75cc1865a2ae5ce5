import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bytesOf } from './bytes.ts';
import { checkSite, isSound } from './check-site.ts';
import { editionOfFile } from './manifest.ts';
import { makeSecretKey, sign, writePublicKey } from './minisign.ts';

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
const book = [{ on: '2026-01-05', reason: '首次公布。', recorded: { '2022/': 'abababab' }, retired: {} }];

/** A site of five files with its manifest. */
function site(): Map<string, string> {
  const files = { 'index.html': '明责', '2022/index.html': '指引', 'data/2022.addresses.json': JSON.stringify(book) };
  const hashes = Object.fromEntries(Object.entries(files).map(([path, words]) => [path, sha256(words)]));
  const { 'index.html': home = '', ...own } = hashes;
  const edition = {
    book: 'data/2022.addresses.json',
    previous: null,
    links: [sha256(`\n${JSON.stringify(book[0])}`)],
    words: { '2022/': 'ab'.repeat(32) },
    files: own,
  };
  const manifest = { algorithm: 'SHA-256', editions: { 2022: edition }, files: { 'index.html': home } };
  return new Map([...Object.entries(files), ['manifest.json', JSON.stringify(manifest)]]);
}

const reader = (files: ReadonlyMap<string, string>) => async (path: string) => {
  const words = files.get(path);
  return words === undefined ? null : bytesOf(words);
};

test('a site as its manifest says is sound, signed or not; where a key is known it has to be signed', async () => {
  const files = site();
  const sound = { checked: 3, differing: [], missing: [], signature: 'unsigned', brokenChains: [] };
  expect(await checkSite(reader(files), null)).toEqual(sound);
  const secret = await makeSecretKey();
  const key = writePublicKey(secret);
  expect(isSound({ ...sound, signature: 'unsigned' }, null)).toBe(true);
  expect(isSound({ ...sound, signature: 'unsigned' }, key)).toBe(false);
  files.set('manifest.json.minisig', await sign(bytesOf(files.get('manifest.json') ?? ''), secret, 'x'));
  expect(await checkSite(reader(files), key)).toEqual({ ...sound, signature: 'right' });
  expect(await checkSite(reader(files), null)).toEqual({ ...sound, signature: 'no-key' });
});

test('one other character in a file, a file that is gone, and a manifest changed to fit are each found', async () => {
  const secret = await makeSecretKey();
  const key = writePublicKey(secret);
  const files = site();
  const manifest = files.get('manifest.json') ?? '';
  files.set('manifest.json.minisig', await sign(bytesOf(manifest), secret, 'x'));
  files.set('2022/index.html', '指弓');
  files.delete('index.html');
  expect(await checkSite(reader(files), key)).toMatchObject({
    differing: ['2022/index.html'],
    missing: ['index.html'],
    signature: 'right',
  });
  files.set('manifest.json', manifest.replace(sha256('指引'), sha256('指弓')));
  expect(await checkSite(reader(files), key)).toMatchObject({ differing: [], signature: 'wrong' });
});

test('after each file it is told how many are done of how many', async () => {
  const told: [number, number][] = [];
  await checkSite(reader(site()), null, (...counts) => told.push(counts));
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('what is not as it should be is told in order', async () => {
  const hashes = Object.fromEntries(['d', 'c', 'b', 'a'].map((path) => [path, sha256('明责')]));
  const manifest = JSON.stringify({ algorithm: 'SHA-256', editions: {}, files: hashes });
  const files = new Map([
    ['manifest.json', manifest],
    ['d', '明'],
    ['b', '责'],
  ]);
  expect(await checkSite(reader(files), null)).toMatchObject({ differing: ['b', 'd'], missing: ['a', 'c'] });
});

test('a key that cannot be read is said to be so and not taken for none, whether there is a signature or not', async () => {
  const secret = await makeSecretKey();
  const cut = writePublicKey(secret).slice(0, -1);
  const files = site();
  for (const signed of [false, true]) {
    if (signed) files.set('manifest.json.minisig', await sign(bytesOf(files.get('manifest.json') ?? ''), secret, 'x'));
    const report = await checkSite(reader(files), cut);
    expect(report).toMatchObject({ checked: 3, differing: [], signature: 'unreadable-key' });
    expect(report && isSound(report, cut)).toBe(false);
  }
  expect(await checkSite(reader(files), '')).toMatchObject({ signature: 'unreadable-key' });
});

test('a book that was rewritten is found, also where its hash was changed to fit', async () => {
  const files = site();
  const other = JSON.stringify(book).replace('首次', '再次');
  files.set('data/2022.addresses.json', other);
  const manifest = files.get('manifest.json') ?? '';
  files.set('manifest.json', manifest.replace(sha256(JSON.stringify(book)), sha256(other)));
  expect(await checkSite(reader(files), null)).toMatchObject({ differing: [], brokenChains: ['2022'] });
});

test('a manifest that names files elsewhere is none', async () => {
  const elsewhere = ['//a.example/b', 'https://a.example/', '../b', 'a/../../b', '/etc/passwd', 'a\\\\b', ''];
  // As an address each of these leads to the folder above, or to another host.
  const disguised = [
    '%2e%2e/b',
    'a/.%2E/../b',
    '.\\t./b',
    '.\\n./b',
    '\\t//a.example/b',
    ' ../b',
    '\\u0000../b',
    'a//../b',
  ];
  for (const path of [...elsewhere, ...disguised]) {
    const words = `{"algorithm":"SHA-256","editions":{},"files":{"${path}":"${'a'.repeat(64)}"}}`;
    expect(await checkSite(reader(new Map([['manifest.json', words]])), null), path).toBeNull();
  }
});

test('what is no manifest is none', async () => {
  for (const words of ['<!doctype html>', '{}', '{"algorithm":"SHA-256","editions":{},"files":{"a":"b"}}'])
    expect(await checkSite(reader(new Map([['manifest.json', words]])), null)).toBeNull();
});

test('a file belongs to the edition that its path names', () => {
  const slugs = new Set(['2022', 'plan-2022']);
  const of = (path: string) => editionOfFile(path, slugs);
  expect(of('2022/3-4/index.html')).toBe('2022');
  expect(of('data/2022.source.txt')).toBe('2022');
  expect(of('data/refs/plan-2022/3-4.json')).toBe('plan-2022');
  expect(of('og/2022/3-4/s2.png')).toBe('2022');
  expect(of('verify/plan-2022.json')).toBe('plan-2022');
  expect(of('data/compare/2023-2022.json')).toBeNull();
  expect(of('index.html')).toBeNull();
});

test('an address book that is none breaks the chain of its edition', async () => {
  for (const words of ['{}', 'null', '<!doctype html>']) {
    const files = site();
    files.set('data/2022.addresses.json', words);
    expect(await checkSite(reader(files), null)).toMatchObject({
      ...{ differing: ['data/2022.addresses.json'], brokenChains: ['2022'] },
    });
  }
});

test('a site is sound with nothing amiss and a right signature, or, where no key is known, with any that is not wrong', async () => {
  const nothing = { checked: 3, differing: [], missing: [], signature: 'right', brokenChains: [] } as const;
  const key = writePublicKey(await makeSecretKey());
  expect([isSound(nothing, key), isSound(nothing, null)]).toEqual([true, true]);
  for (const amiss of [
    { differing: ['a'] },
    { missing: ['a'] },
    { brokenChains: ['2022'] },
    { differing: ['a'], missing: ['b'] },
    { differing: ['a'], brokenChains: ['2022'] },
    { missing: ['a'], brokenChains: ['2022'] },
  ])
    expect(isSound({ ...nothing, ...amiss }, null)).toBe(false);
  for (const signature of ['unsigned', 'no-key'] as const)
    expect([isSound({ ...nothing, signature }, null), isSound({ ...nothing, signature }, key)]).toEqual([true, false]);
  expect(isSound({ ...nothing, signature: 'wrong' }, null)).toBe(false);
  expect(isSound({ ...nothing, signature: 'wrong' }, key)).toBe(false);
});
