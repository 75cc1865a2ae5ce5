import { describe, expect, it } from 'vitest';
import { hashWords } from '#domain/document/hash.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { clause, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Clause } from '#domain/model/text.ts';
import { acceptChanges } from './accept.ts';
import { type AddressBook, retiredAddresses } from './book.ts';
import { compareAddresses } from './compare.ts';
import { keepsAddresses } from './rule.ts';

const corpusOf = (edition: Edition): Corpus => ({ editions: [edition], departments: [], terms: [] });
const first = { on: '2026-01-01', reason: 'First publication.', successors: {} };
const published = corpusOf(smallEdition());
const recorded = acceptChanges(published, {}, first);

/** The small edition with its clauses changed. */
function withClauses(change: (clause: Clause) => Clause | null): Corpus {
  const edition = smallEdition();
  const parts = edition.parts.map((part) => ({
    ...part,
    clauses: part.clauses.flatMap((clause) => change(clause) ?? []),
  }));
  return corpusOf({ ...edition, parts });
}

const rewritten = (words: readonly string[]): Corpus =>
  withClauses((old) =>
    old.id === '3-5' ? clause(old.part, old.id, old.label, old.title, [{ sentences: words }]) : old,
  );

const withoutClause = withClauses((clause) => (clause.id === '3-5' ? null : clause));
const addressesOf = (corpus: Corpus) =>
  compareAddresses(corpus, recorded).map(({ kind, address }) => `${kind} ${address}`);

describe('the first publication', () => {
  it('records every unit, sentence, duty and target with the hash of its words', () => {
    const [record] = recorded['2022'] ?? [];
    expect(Object.keys(record?.recorded ?? {})).toEqual([
      '2022/',
      '2022/notice/',
      '2022/notice/s1/',
      '2022/notice/s2/',
      '2022/preamble/',
      '2022/preamble/s1/',
      '2022/1/',
      '2022/1-3/',
      '2022/1-3/#d1',
      '2022/1-3/#d2',
      '2022/1-3/s1/',
      '2022/1-3/s2/',
      '2022/1-3/s3/',
      '2022/3/',
      '2022/3-4/',
      '2022/3-4/#d1',
      '2022/3-4/#d2',
      '2022/3-4/s1/',
      '2022/3-4/s2/',
      '2022/3-4/s3/',
      '2022/3-5/',
      '2022/3-5/#d1',
      '2022/3-5/s1/',
      '2022/3-5/s2/',
      '2022/5/',
      '2022/5/#d1',
      '2022/5/s1/',
      '2022/5/s2/',
      '2022/targets/utilization/',
    ]);
    expect(record?.recorded['2022/3-4/s2/']).toBe(hashWords('加大指导力度。'));
    expect(record?.recorded['2022/3-4/#d1']).toBe(
      hashWords('深化落实《意见》，制定实施计划。加大指导力度。（保护司负责）'),
    );
    expect(record?.recorded['2022/3-5/']).toBe(hashWords('（五）完善运用促进政策。扩大覆盖面。打造升级版。'));
  });

  it('leaves nothing to record and nothing to mend', () => {
    expect(compareAddresses(published, recorded)).toEqual([]);
    expect(acceptChanges(published, recorded, first)).toEqual({});
    expect(keepsAddresses(recorded)(published)).toEqual([]);
  });

  it('may wait: addresses that nobody has recorded yet are no problem', () => {
    expect(keepsAddresses({})(published)).toEqual([]);
  });
});

describe('a broken promise', () => {
  it('names every address of a clause that is gone, and the pages that held it', () => {
    expect(addressesOf(withoutClause)).toEqual([
      'changed 2022/',
      'changed 2022/3/',
      'lost 2022/3-5/',
      'lost 2022/3-5/#d1',
      'lost 2022/3-5/s1/',
      'lost 2022/3-5/s2/',
    ]);
  });

  it('says of swapped sentences where the words of each address went', () => {
    const problems = keepsAddresses(recorded)(rewritten(['打造升级版。', '扩大覆盖面。'])).map(({ fault }) => fault);
    expect(problems).toContainEqual(
      expect.stringMatching(/2022\/3-5\/s1\/ have changed .*; the words recorded there now stand at 2022\/3-5\/s2\/$/u),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/2022\/3-5\/s2\/ have changed .* now stand at 2022\/3-5\/s1\/$/u),
    );
  });

  it('names a sentence in which one character changed, with its words', () => {
    const problems = keepsAddresses(recorded)(rewritten(['扩大复盖面。', '打造升级版。']));
    expect(problems.map(({ fault }) => fault.match(/2022\/\S*/u)?.[0])).toEqual([
      '2022/',
      '2022/3/',
      '2022/3-5/',
      '2022/3-5/#d1',
      '2022/3-5/s1/',
    ]);
    expect(problems.at(-1)?.words).toBe('扩大复盖面。');
    expect(problems.at(-1)?.file).toBe('content/2022/addresses.json');
  });
});

describe('accepting with a reason', () => {
  const later = { on: '2026-02-01', reason: 'The clause was withdrawn.', successors: {} };

  it('adds a record and changes none', () => {
    const grown = acceptChanges(withoutClause, recorded, later)['2022'] ?? [];
    expect(grown.slice(0, -1)).toEqual(recorded['2022']);
    expect(grown.at(-1)).toMatchObject({ on: '2026-02-01', reason: 'The clause was withdrawn.' });
    expect(keepsAddresses({ 2022: grown })(withoutClause)).toEqual([]);
  });

  it('retires lost addresses in favour of what stands nearest above them', () => {
    const grown = acceptChanges(withoutClause, recorded, later)['2022'] ?? [];
    expect([...retiredAddresses(grown)].map(([address, { successor }]) => [address, successor])).toEqual([
      ['2022/3-5/', '2022/3/'],
      ['2022/3-5/#d1', '2022/3/'],
      ['2022/3-5/s1/', '2022/3/'],
      ['2022/3-5/s2/', '2022/3/'],
    ]);
  });

  it('retires an address in favour of where its words went', () => {
    const shorter = rewritten(['打造升级版。']);
    const grown = acceptChanges(shorter, recorded, later)['2022'] ?? [];
    expect(retiredAddresses(grown).get('2022/3-5/s2/')?.successor).toBe('2022/3-5/s1/');
  });

  it('takes a chosen successor, but only one that stands, and only for an address that is lost', () => {
    const choose = (successors: Record<string, string>) =>
      acceptChanges(withoutClause, recorded, { ...later, successors })['2022'] ?? [];
    expect(retiredAddresses(choose({ '2022/3-5/s1/': '2022/5/s1/' })).get('2022/3-5/s1/')?.successor).toBe(
      '2022/5/s1/',
    );
    expect(() => choose({ '2022/3-5/s1/': '2022/9/' })).toThrow('2022/9/ is not published');
    expect(() => choose({ '2022/5/s1/': '2022/5/s2/' })).toThrow('2022/5/s1/ is not lost');
  });

  it('refuses to let a retired address come back unnoticed', () => {
    const retired: AddressBook = acceptChanges(withoutClause, recorded, later)['2022'] ?? [];
    const problems = keepsAddresses({ 2022: retired })(published);
    expect(problems.map(({ fault }) => fault)).toContain('the retired address 2022/3-5/s1/ is used again');
    const restored = acceptChanges(published, { 2022: retired }, { ...later, reason: 'It was restored.' });
    expect(keepsAddresses(restored)(published)).toEqual([]);
    expect(retiredAddresses(restored['2022'] ?? []).size).toBe(0);
  });

  it('leads past a successor that was retired later itself', () => {
    const book: AddressBook = [
      { on: '2026-01-01', reason: 'a', recorded: { '2022/1/': '00000000', '2022/2/': '00000000' }, retired: {} },
      { on: '2026-01-02', reason: 'b', recorded: {}, retired: { '2022/1/': '2022/2/' } },
      { on: '2026-01-03', reason: 'c', recorded: {}, retired: { '2022/2/': '2022/' } },
    ];
    expect(retiredAddresses(book).get('2022/1/')).toEqual({ successor: '2022/', reason: 'b' });
  });
});
