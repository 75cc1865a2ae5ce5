import { describe, expect, it } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import type { AddressBooks } from './book.ts';
import { published, record, recorded, rewritten, withoutClause } from './books.fixture.ts';
import { compareAddresses } from './compare.ts';

const compared = (corpus: Corpus, books: AddressBooks = recorded) =>
  compareAddresses(corpus, books).map(
    ({ kind, address, movedTo }) => `${kind} ${address}${movedTo ? ` → ${movedTo}` : ''}`,
  );

describe('what changed since it was recorded', () => {
  it('is nothing right after the first record', () => {
    expect(compared(published)).toEqual([]);
  });

  it('is all that is published where nothing is recorded', () => {
    const changes = compareAddresses(published, {});
    expect(changes).toHaveLength(31);
    expect(changes[0]).toMatchObject({ kind: 'new', edition: '2022', address: '2022/', recorded: null, movedTo: null });
    expect(changes[0]?.published?.words).toContain('推动知识产权高质量发展年度工作指引');
  });

  it('is, of a clause that is gone, every address in it and the pages that held it', () => {
    expect(compared(withoutClause)).toEqual([
      'changed 2022/',
      'changed 2022/3/',
      'lost 2022/3-5/',
      'lost 2022/3-5/#d1',
      'lost 2022/3-5/s1/',
      'lost 2022/3-5/s2/',
    ]);
  });

  it('is told with the hash recorded last and with what stands there now', () => {
    const change = compareAddresses(rewritten('扩大复盖面。', '打造升级版。'), recorded).at(-1);
    expect(change).toEqual({
      kind: 'changed',
      edition: '2022',
      address: '2022/3-5/s1/',
      // printf '扩大覆盖面。' | sha256sum, and of 扩大复盖面。
      recorded: '54171d6a',
      published: { address: '2022/3-5/s1/', words: '扩大复盖面。', hash: '295487e7' },
      movedTo: null,
    });
  });

  it('is told of swapped sentences with where the words of each went', () => {
    expect(compared(rewritten('打造升级版。', '扩大覆盖面。')).slice(-2)).toEqual([
      'changed 2022/3-5/s1/ → 2022/3-5/s2/',
      'changed 2022/3-5/s2/ → 2022/3-5/s1/',
    ]);
  });

  it('finds words again only at an address of the same kind', () => {
    const book = [record('2026-01-01', ['2022/9/#d1', '2022/9/s1/', '2022/9/'])];
    const hash = recorded['2022']?.[0]?.recorded['2022/3-4/s3/'] ?? '';
    const moved = book.map((one) => ({
      ...one,
      recorded: Object.fromEntries(Object.keys(one.recorded).map((address) => [address, hash])),
    }));
    expect(compared(published, { 2022: moved }).filter((line) => line.startsWith('lost'))).toEqual([
      'lost 2022/9/#d1 → 2022/3-4/#d2',
      'lost 2022/9/s1/ → 2022/3-4/s3/',
      'lost 2022/9/',
    ]);
  });

  it('is told of an address that was retired and stands again, never as its own successor', () => {
    const books = { 2022: [...(recorded['2022'] ?? []), record('2026-02-01', [], { '2022/3-5/s1/': '2022/3/' })] };
    expect(compared(published, books)).toEqual(['reused 2022/3-5/s1/']);
    expect(compared(withoutClause, books)).not.toContain('lost 2022/3-5/s1/');
  });
});

describe('several editions', () => {
  const corpus = smallCorpus();
  const [edition] = corpus.editions;
  if (!edition) throw new Error('The small corpus holds no edition.');
  const both: Corpus = {
    editions: [{ ...edition, slug: '2023' }, edition],
    departments: corpus.departments.map((one) => ({
      ...one,
      tasks: [{ edition: '2023', sentences: ['3-4-s1'] }, ...one.tasks],
    })),
    terms: corpus.terms,
    topics: corpus.topics,
  };

  it('record a department that both name once, in the book of the first', () => {
    const changes = compareAddresses(both, {}).filter(({ address }) => !address.startsWith('202'));
    expect(changes.map(({ edition, address }) => `${edition} ${address}`)).toEqual([
      '2023 departments/protection/',
      '2022 terms/opinion/',
    ]);
    expect(compared(both).every((line) => line.startsWith('new 2023/'))).toBe(true);
  });

  it('lose every address where one is gone and its book is still there', () => {
    const without = { editions: [], departments: [], terms: [], topics: [] };
    expect(compared(without)).toHaveLength(31);
    expect(new Set(compareAddresses(without, recorded).map(({ kind }) => kind))).toEqual(new Set(['lost']));
  });
});
