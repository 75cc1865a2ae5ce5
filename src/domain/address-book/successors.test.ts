import { expect, it } from 'vitest';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { record } from './books.fixture.ts';
import { checkSuccessors } from './successors.ts';

const corpus = smallCorpus();
const checked = (retired: Record<string, string>, recorded: readonly string[] = []) =>
  checkSuccessors(corpus, { 2022: [record('2026-01-01', recorded, retired)] });
const mendOf = (address: string) =>
  `Choose another: npm run addresses -- accept --reason "…" --successor ${address}=STANDING.`;

it('a retired address may lead to what is published or lists it, at once or over others', () => {
  expect(checked({ '2022/9/': '2022/3/', '2022/8/': '2022/9/', 'terms/rcep/': 'terms/' })).toEqual([]);
});

it('a retired address that leads nowhere is a problem, and whoever leads to it', () => {
  expect(checked({ '2022/9/': '2022/10/', '2022/8/': '2022/9/' })).toEqual([
    {
      file: 'content/2022/addresses.json',
      line: null,
      words: '',
      fault: 'the retired address 2022/9/ leads to 2022/10/, which does not exist',
      mend: mendOf('2022/9/'),
    },
    {
      file: 'content/2022/addresses.json',
      line: null,
      words: '',
      fault: 'the retired address 2022/8/ leads to 2022/10/, which does not exist',
      mend: mendOf('2022/8/'),
    },
  ]);
});

it('one that leads to an address that is lost is no problem of its own', () => {
  expect(checked({ '2022/9/': '2022/10/' }, ['2022/10/'])).toEqual([]);
});

it('addresses that lead round in a circle are a problem each, itself alone as well', () => {
  const problems = checked({ '2022/7/': '2022/8/', '2022/8/': '2022/9/', '2022/9/': '2022/8/', '2022/6/': '2022/6/' });
  expect(problems.map(({ words, mend }) => [words, mend])).toEqual([
    ['2022/7/ → 2022/8/ → 2022/9/ → 2022/8/', mendOf('2022/7/')],
    ['2022/8/ → 2022/9/ → 2022/8/', mendOf('2022/8/')],
    ['2022/9/ → 2022/8/ → 2022/9/', mendOf('2022/9/')],
    ['2022/6/ → 2022/6/', mendOf('2022/6/')],
  ]);
  expect(problems[0]?.fault).toBe('the retired address 2022/7/ leads round in a circle');
  expect(problems[0]?.file).toBe('content/2022/addresses.json');
});

it('an address may be followed into the book of another edition', () => {
  const books = {
    2021: [record('2026-01-01', [], { '2021/1/': '2022/9/' })],
    2022: [record('2026-01-01', [], { '2022/9/': '2022/3/' })],
  };
  expect(checkSuccessors(corpus, books)).toEqual([]);
  const broken = { ...books, 2022: [record('2026-01-01', [], { '2022/9/': '2022/10/' })] };
  expect(checkSuccessors(corpus, broken).map(({ file }) => file)).toEqual([
    'content/2021/addresses.json',
    'content/2022/addresses.json',
  ]);
});
