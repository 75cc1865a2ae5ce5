import { describe, expect, it } from 'vitest';
import { hashWords } from '#domain/document/hash.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { ProblemsError } from '#domain/problem.ts';
import { acceptChanges } from './accept.ts';
import type { AddressBooks } from './book.ts';
import { published, record, recorded, rewritten, withoutClause } from './books.fixture.ts';
import { retiredAddresses } from './retired.ts';
import { keepsAddresses } from './rule.ts';

const later = { on: '2026-02-01', reason: '撤销。' };
/** The books after the changes are accepted. */
const accepted = (corpus: Corpus, successors: Record<string, string> = {}, books: AddressBooks = recorded) => ({
  ...books,
  ...acceptChanges(corpus, books, { ...later, successors }),
});
const retiredIn = (books: AddressBooks) =>
  [...retiredAddresses(books)].map(([address, { successor }]) => `${address} → ${successor}`);
const problemsOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map(({ file, words, fault, mend }) => `${file}: ${words}: ${fault}. ${mend}`);
    throw error;
  }
  return [];
};
const nothing: Corpus = { editions: [], departments: [], terms: [], topics: [] };

describe('the first publication', () => {
  it('records every address with the hash of its words, for one reason on one day', () => {
    const [first, ...more] = recorded['2022'] ?? [];
    expect(more).toEqual([]);
    expect(first).toMatchObject({ on: '2026-01-01', reason: '首次公布。', retired: {} });
    expect(Object.keys(first?.recorded ?? {})).toHaveLength(31);
    expect(first?.recorded['2022/3-4/s2/']).toBe(hashWords('加大指导力度。'));
  });

  it('says after which edition a further one came, once, whatever the day', () => {
    const [edition] = published.editions;
    if (!edition) throw new Error('The small corpus has an edition.');
    const of = (...slugs: readonly string[]): Corpus => ({
      ...published,
      editions: slugs.map((slug) => ({ ...edition, slug })),
    });
    const on = { on: '2026-01-01', reason: '首次公布。', successors: {} };
    const first = acceptChanges(of('2023'), {}, on);
    const all = { ...first, ...acceptChanges(of('2024', '2022', '2023'), first, on) };
    expect(Object.entries(all).map(([slug, [record]]) => [slug, record?.after])).toEqual([
      ['2022', '2023'],
      ['2023', undefined],
      ['2024', '2022'],
    ]);
    const last = acceptChanges(of('2025', '2024', '2022', '2023'), all, on);
    expect([Object.keys(last), last['2025']?.[0]?.after]).toEqual([['2025'], '2024']);
  });

  it('leaves nothing to record', () => {
    expect(acceptChanges(published, recorded, { ...later, successors: {} })).toEqual({});
  });
});

describe('accepting with a reason', () => {
  it('adds a record of what changed and is lost, and alters none', () => {
    const grown = accepted(withoutClause)['2022'] ?? [];
    expect(grown.slice(0, -1)).toEqual(recorded['2022']);
    expect(grown.at(-1)).toMatchObject({ on: '2026-02-01', reason: '撤销。' });
    expect(Object.keys(grown.at(-1)?.recorded ?? {})).toEqual(['2022/', '2022/3/']);
    expect(keepsAddresses({ 2022: grown }, [])(withoutClause)).toEqual([]);
  });

  it('retires lost addresses in favour of what stands nearest above them', () => {
    expect(retiredIn(accepted(withoutClause))).toEqual([
      '2022/3-5/ → 2022/3/',
      '2022/3-5/#d1 → 2022/3/',
      '2022/3-5/s1/ → 2022/3/',
      '2022/3-5/s2/ → 2022/3/',
    ]);
  });

  it.each([
    ['2022/3-4/#d9', '2022/3-4/'],
    ['2022/3-4/s9/', '2022/3-4/'],
    ['2022/3-4-2-1/s9/', '2022/3-4/'],
    ['2022/3-9/', '2022/3/'],
    ['2022/9-1/', '2022/'],
    ['2022/3-12/', '2022/3/'],
    ['2022/12-1/', '2022/'],
    ['2022/x3-4/', '2022/'],
    ['2022/notice/s9/', '2022/notice/'],
    ['2022/targets/services/', '2022/targets/'],
    ['departments/treaty-and-law/', 'departments/'],
    ['terms/opinion-2019/', 'terms/'],
  ])('retires %s in favour of %s', (address, successor) => {
    const books = { 2022: [...(recorded['2022'] ?? []), record('2026-01-02', [address])] };
    expect(retiredIn(accepted(published, {}, books))).toEqual([`${address} → ${successor}`]);
  });

  it('retires an address in favour of where its words went', () => {
    expect(retiredIn(accepted(rewritten('打造升级版。')))).toEqual(['2022/3-5/s2/ → 2022/3-5/s1/']);
  });

  it('takes a chosen successor before any other', () => {
    const chosen = { '2022/3-5/s2/': '2022/5/s1/' };
    expect(retiredIn(accepted(rewritten('打造升级版。'), chosen))).toEqual(['2022/3-5/s2/ → 2022/5/s1/']);
  });

  it('takes a successor that stands, and for what is lost alone, and says all that is wrong at once', () => {
    const chosen = { '2022/3-5/s1/': '2022/9/', '2022/5/s1/': '2022/5/s2/' };
    expect(problemsOf(() => accepted(withoutClause, chosen))).toEqual([
      '--successor: 2022/9/: this is not published, so it cannot follow 2022/3-5/s1/. Choose an address that stands.',
      '--successor: 2022/5/s1/: this is neither lost nor retired. It needs no successor.',
    ]);
  });

  it('gives a retired address another successor', () => {
    const circle = { '2022/8/': '2022/9/', '2022/9/': '2022/8/' };
    const books = { 2022: [...(recorded['2022'] ?? []), record('2026-01-02', [], circle)] };
    const grown = accepted(published, { '2022/8/': '2022/3/' }, books);
    expect(grown['2022']?.at(-1)).toEqual({ ...later, recorded: {}, retired: { '2022/8/': '2022/3/' } });
    expect(retiredIn(grown)).toEqual(['2022/8/ → 2022/3/', '2022/9/ → 2022/3/']);
  });

  it('takes up a retired address that stands again, and gives it no successor', () => {
    const books = accepted(withoutClause);
    const restored = accepted(published, {}, books);
    expect(keepsAddresses(restored, [])(published)).toEqual([]);
    expect(retiredIn(restored)).toEqual([]);
    expect(problemsOf(() => accepted(published, { '2022/3-5/s1/': '2022/3/' }, books))).toEqual([
      '--successor: 2022/3-5/s1/: this is neither lost nor retired. It needs no successor.',
    ]);
  });
});

describe('an edition that is gone', () => {
  const books = { 2022: [record('2026-01-01', ['2022/', '2022/3-4/', '2022/3-4/#d1', '2022/3-4/s1/', 'terms/rcep/'])] };

  it('needs to be told what follows it', () => {
    const asked = (address: string) =>
      `--successor: ${address}: nothing stands above this address. Choose what follows: --successor 2022/=STANDING.`;
    expect(problemsOf(() => accepted(nothing, {}, books))).toEqual(
      ['2022/', '2022/3-4/', '2022/3-4/#d1', '2022/3-4/s1/'].map(asked),
    );
  });

  it('needs that once, for all that stood below', () => {
    const grown = accepted(nothing, { '2022/': 'about/', '2022/3-4/': 'data/' }, books);
    expect(retiredIn(grown)).toEqual([
      '2022/ → about/',
      '2022/3-4/ → data/',
      '2022/3-4/#d1 → data/',
      '2022/3-4/s1/ → data/',
      'terms/rcep/ → terms/',
    ]);
    expect(keepsAddresses(grown, [])(nothing)).toEqual([]);
  });
});
