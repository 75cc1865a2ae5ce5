import { describe, expect, it } from 'vitest';
import { type AddressBook, addressBookFile, addressBookSchema, changesByAddress, standings } from './book.ts';
import { record } from './books.fixture.ts';

describe('the file', () => {
  const sound = {
    on: '2026-01-01',
    reason: '首次公布。',
    recorded: { '2022/3-4/#d1': '1a2b3c4d' },
    retired: { '2022/3-5/': '2022/3/' },
  };
  const issuesOf = (value: unknown) =>
    addressBookSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  it('lies in the folder of the edition', () => {
    expect(addressBookFile('plan-2023')).toBe('content/plan-2023/addresses.json');
  });

  it('is a list of records, which may be empty', () => {
    expect(addressBookSchema.parse([])).toEqual([]);
    expect(addressBookSchema.parse([sound])).toEqual([sound]);
  });

  it.each([
    ['a day that is none', { on: '2026-13-01' }, '0.on'],
    ['no reason', { reason: '' }, '0.reason'],
    ['a leading slash with capitals', { recorded: { '/2022/A/': '1a2b3c4d' } }, '0.recorded'],
    ['a leading space', { recorded: { ' 2022/': '1a2b3c4d' } }, '0.recorded'],
    ['Chinese in an address', { retired: { '2022/三/': '2022/' } }, '0.retired'],
    ['Chinese in a successor', { retired: { '2022/3/': '2022/三' } }, '0.retired'],
    ['a hash too short', { recorded: { '2022/': '1a2b3c4' } }, '0.recorded'],
    ['a hash too long', { recorded: { '2022/': '1a2b3c4d5' } }, '0.recorded'],
    ['a hash in capitals', { recorded: { '2022/': '1A2B3C4D' } }, '0.recorded'],
    ['a further key', { note: '' }, '0'],
  ])('is refused for %s, with the place', (_, change, place) => {
    const [issue, ...more] = issuesOf([{ ...sound, ...change }]);
    expect(more).toEqual([]);
    expect(issue?.startsWith(place)).toBe(true);
  });

  it('says what an address may be', () => {
    expect(issuesOf([{ ...sound, retired: { '2022/3/': '三' } }])).toEqual([
      '0.retired.2022/3/: addresses are plain ASCII without a leading slash',
    ]);
  });
});

describe('where an address stands after all records', () => {
  const book: AddressBook = [
    {
      on: '2026-01-01',
      reason: '一。',
      recorded: { 'a/': '00000001', 'b/': '00000002', 'c/': '00000003' },
      retired: {},
    },
    { on: '2026-01-02', reason: '二。', recorded: { 'a/': '00000009' }, retired: { 'b/': 'a/', 'x/': 'c/' } },
    { on: '2026-01-03', reason: '三。', recorded: { 'b/': '00000002' }, retired: { 'c/': 'b/' } },
  ];

  it('the last record counts: changed, given up, taken up again', () => {
    expect([...standings(book)]).toEqual([
      ['a/', { hash: '00000009', successor: null }],
      ['b/', { hash: '00000002', successor: null }],
      ['c/', { hash: '00000003', successor: 'b/' }],
      ['x/', { hash: '', successor: 'c/' }],
    ]);
  });

  it('several books are read one after the other', () => {
    expect([...standings([record('2026-01-01', ['d/'])], book).keys()]).toEqual(['d/', 'a/', 'b/', 'c/', 'x/']);
  });

  it('a change is every record of an address after its first, oldest first', () => {
    const again = record('2026-01-04', ['a/']);
    expect([...changesByAddress([...book, again])]).toEqual([
      [
        'a/',
        [
          { on: '2026-01-02', reason: '二。' },
          { on: '2026-01-04', reason: '2026-01-04的缘由。' },
        ],
      ],
      ['b/', [{ on: '2026-01-03', reason: '三。' }]],
    ]);
  });
});
