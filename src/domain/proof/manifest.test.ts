import { describe, expect, it, test } from 'vitest';
import { bytesOf } from './bytes.ts';
import { addressOfFile, editionOfFile, filesOf, parseManifest } from './manifest.ts';

const hash = 'a1'.repeat(32);
const edition = {
  book: 'data/2022.addresses.json',
  previous: null,
  links: [hash],
  words: { '2022/': hash },
  files: { '2022/index.html': hash },
};
const manifest = { algorithm: 'SHA-256', editions: { 2022: edition }, files: { 'index.html': hash } };
const parse = (value: unknown) => parseManifest(bytesOf(JSON.stringify(value)));
const withEdition = (change: Record<string, unknown>) => ({
  ...manifest,
  editions: { 2022: { ...edition, ...change } },
});

describe('a manifest', () => {
  it('is read as it is written', () => {
    expect(parse(manifest)).toEqual(manifest);
    const second = withEdition({ previous: { edition: '2021', link: hash }, links: [] });
    expect(parse(second)).toEqual(second);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [manifest]],
    ['one by another algorithm', { ...manifest, algorithm: 'SHA-1' }],
    ['one whose files are a list', { ...manifest, files: [hash] }],
    ['one without editions', { algorithm: 'SHA-256', files: {} }],
    ['one whose edition is nothing', { ...manifest, editions: { 2022: null } }],
    ['one without a book', withEdition({ book: 1 })],
    ['one with a book elsewhere', withEdition({ book: '/data/2022.addresses.json' })],
    ['one that follows no edition by its name', withEdition({ previous: { edition: 2021, link: hash } })],
    ['one that follows no link', withEdition({ previous: { edition: '2021', link: 'a1' } })],
    ['one that follows nothing that is said', withEdition({ previous: undefined })],
    ['one whose links are no list', withEdition({ links: { 0: hash } })],
    ['one with a link that is no hash', withEdition({ links: [hash, 1] })],
    ['one with a hash that is too long', withEdition({ links: [`${hash}a`] })],
    ['one with a hash in capitals', withEdition({ links: [hash.toUpperCase()] })],
    ['one whose files are a word', { ...manifest, files: '' }],
    ['one with one edition that is none', { ...manifest, editions: { 2022: edition, 2023: { ...edition, book: 1 } } }],
    ['one with a hash in a list', withEdition({ links: [[hash]] })],
    ['one with words one of which has no hash', withEdition({ words: { '2022/': hash, '2022/3/': '' } })],
    ['one with one file elsewhere', { ...manifest, files: { a: hash, '../a': hash } }],
    ['one with a file by way of its folder', { ...manifest, files: { 'a/./b': hash } }],
    ['one with a folder above for a file', { ...manifest, files: { 'a/..': hash } }],
    ['one with words without hash', withEdition({ words: { '2022/': '' } })],
    ['one with a file of an edition elsewhere', withEdition({ files: { '../a': hash } })],
  ])('is not %s', (_, value) => {
    expect(parse(value)).toBeNull();
  });

  it('is no text in another encoding', () => {
    const [before = '', behind = ''] = JSON.stringify({ ...manifest, note: '|' }).split('|');
    const holding = (...bytes: readonly number[]) => Uint8Array.of(...bytesOf(before), ...bytes, ...bytesOf(behind));
    expect(parseManifest(holding(0xc3, 0xa9))).not.toBeNull();
    expect(parseManifest(holding(0xe9))).toBeNull();
  });
});

test('the files of a manifest are those of its editions and those that belong to none', () => {
  const read = parse(manifest);
  expect(read && [...filesOf(read)]).toEqual([
    ['2022/index.html', hash],
    ['index.html', hash],
  ]);
});

test('a page is asked for by its folder, any other file by its name', () => {
  expect(['index.html', '2022/index.html', '2022/my-index.html', 'index.html.br'].map(addressOfFile)).toEqual([
    ...['', '2022/', '2022/my-index.html', 'index.html.br'],
  ]);
});

test('only folders that hold files of every edition name it in their next part', () => {
  const of = (path: string) => editionOfFile(path, new Set(['2022', 'plan-2022']));
  for (const path of ['embed/2022/3-4/index.html', 'data/refs/2022/3-4.json', '2022', '2022.html'])
    expect(of(path), path).toBe('2022');
  for (const path of [
    'metadata/2022/a',
    'database/2022/a',
    'refs/2022/a',
    'data',
    'data/refs',
    'og/refs',
    '20221/a',
    '',
  ])
    expect(of(path), path).toBeNull();
});
