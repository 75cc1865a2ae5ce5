import { expect, it } from 'vitest';
import { standings } from './book.ts';
import { record } from './books.fixture.ts';
import { followedTo, retiredAddresses } from './retired.ts';

it('a retired address leads past a successor that was retired later itself, also in another book', () => {
  const books = {
    2022: [
      record('2026-01-01', ['2022/1/', '2022/2/']),
      record('2026-01-02', [], { '2022/1/': '2022/2/' }),
      record('2026-01-03', [], { '2022/2/': '2023/1/' }),
    ],
    2023: [record('2026-01-01', ['2023/1/', '2023/2/']), record('2026-01-04', [], { '2023/1/': '2023/2/' })],
  };
  expect([...retiredAddresses(books)]).toEqual([
    ['2022/1/', { edition: '2022', successor: '2023/2/', reason: '2026-01-02的缘由。' }],
    ['2022/2/', { edition: '2022', successor: '2023/2/', reason: '2026-01-03的缘由。' }],
    ['2023/1/', { edition: '2023', successor: '2023/2/', reason: '2026-01-04的缘由。' }],
  ]);
});

it('an address that was taken up again is not retired, and one given up twice has the last reason', () => {
  const books = {
    2022: [
      record('2026-01-01', ['2022/1/', '2022/2/']),
      record('2026-01-02', [], { '2022/1/': '2022/', '2022/2/': '2022/' }),
      record('2026-01-03', ['2022/1/', '2022/2/']),
      record('2026-01-04', [], { '2022/2/': '2022/1/' }),
    ],
  };
  expect([...retiredAddresses(books)]).toEqual([
    ['2022/2/', { edition: '2022', successor: '2022/1/', reason: '2026-01-04的缘由。' }],
  ]);
});

it('addresses that lead round in a circle are followed once round, and lead nowhere', () => {
  const circle = { 'a/': 'b/', 'b/': 'c/', 'c/': 'a/', 'd/': 'a/', 'e/': 'e/', 'f/': 'g/' };
  const book = [record('2026-01-01', ['g/'], circle)];
  const all = standings(book);
  expect(followedTo('a/', all)).toEqual(['b/', 'c/', 'a/']);
  expect(followedTo('d/', all)).toEqual(['a/', 'b/', 'c/', 'a/']);
  expect(followedTo('e/', all)).toEqual(['e/']);
  expect(followedTo('g/', all)).toEqual([]);
  expect(followedTo('unknown/', all)).toEqual([]);
  expect([...retiredAddresses({ 2022: book }).keys()]).toEqual(['f/']);
});
