import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AddressBook } from '#domain/address-book/book.ts';
import { brokenChains, chainBooks } from './chain.ts';
import type { EditionProof, Manifest } from './manifest.ts';

const record = (on: string, recorded: Record<string, string>) => ({ on, reason: '首次公布。', recorded, retired: {} });
const first: AddressBook = [record('2026-01-05', { '2022/': '0123abcd' })];
const grown: AddressBook = [...first, record('2026-03-01', { '2022/3/': '00000000' })];
const second: AddressBook = [{ ...record('2026-02-01', { '2021/': '11111111' }), after: '2022' }];
const link = (before: string, value: unknown): string =>
  createHash('sha256')
    .update(`${before}\n${JSON.stringify(value)}`)
    .digest('hex');

test('an edition is chained to that which was recorded before it, whichever year it is of', async () => {
  const start = link('', first[0]);
  expect(Object.fromEntries(await chainBooks({ 2021: second, 2022: grown, 2023: [] }))).toEqual({
    2022: { previous: null, links: [start, link(start, grown[1])] },
    2021: { previous: { edition: '2022', link: start }, links: [link(start, second[0])] },
    2023: { previous: null, links: [] },
  });
});

test('no link that was published changes when a book grows or an edition comes, also one of an earlier day', async () => {
  const links = async (books: Record<string, AddressBook>) =>
    [...(await chainBooks(books)).values()].flatMap((one) => one.links);
  const merged = [{ ...record('2026-01-01', { '2020/': '22222222' }), after: '2022' }];
  const later = await links({ 2020: merged, 2022: grown, 2021: second });
  for (const old of [...(await links({ 2022: first })), ...(await links({ 2022: first, 2021: second }))])
    expect(later).toContain(old);
});

test('a book that says other than the manifest breaks the chain from its edition on', async () => {
  const books = { 2022: grown, 2021: second };
  const hash = `0123abcd${'0'.repeat(56)}`;
  const editions = Object.fromEntries(
    Array.from(await chainBooks(books), ([slug, own]) => [
      slug,
      { ...own, book: '', files: {}, words: slug === '2022' ? { '2022/': hash, '2022/new/': hash } : {} },
    ]),
  );
  const manifest: Manifest = { algorithm: 'SHA-256', editions, files: {} };
  expect(await brokenChains(manifest, books)).toEqual([]);
  const other = [record('2026-01-05', { '2022/': '0123abce' }), ...grown.slice(1)];
  expect(await brokenChains(manifest, { ...books, 2022: other })).toEqual(['2021', '2022']);
  expect(await brokenChains(manifest, { 2022: grown })).toEqual(['2021']);
});

test('other words at an address than the book promises break the chain, wherever its links lead', async () => {
  const books = { 2022: grown };
  const own = { ...(await chainBooks(books)).get('2022'), book: '', files: {} } as EditionProof;
  const broken = (words: Record<string, string>) =>
    brokenChains({ algorithm: 'SHA-256', editions: { 2022: { ...own, words } }, files: {} }, books);
  const [promised, other] = [`0123abcd${'0'.repeat(56)}`, `0123abce${'0'.repeat(56)}`];
  expect(await broken({ '2022/': promised, '2022/3/': '0'.repeat(64) })).toEqual([]);
  expect(await broken({ '2022/': other, '2022/3/': '0'.repeat(64) })).toEqual(['2022']);
  expect(await broken({ '2022/': promised, '2022/3/': other })).toEqual(['2022']);
});

test('a book that follows one that is not there, or has no record, begins a chain of its own', async () => {
  for (const books of [{ 2021: second }, { 2021: second, 2022: [] }])
    expect((await chainBooks(books)).get('2021')).toEqual({ previous: null, links: [link('', second[0])] });
});

test('books that follow each other in a circle are chained all the same, each from where it is met', async () => {
  const one = [{ ...record('2026-01-01', {}), after: '2021' }];
  const other = [{ ...record('2026-01-01', {}), after: '2022' }];
  expect([...(await chainBooks({ 2022: one, 2021: other })).keys()].sort()).toEqual(['2021', '2022']);
});
