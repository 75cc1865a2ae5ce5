import { describe, expect, it } from 'vitest';
import type { AddressBook } from './book.ts';
import { record } from './books.fixture.ts';
import { keepsRecords } from './history.ts';

const [first, second, third] = [
  record('2026-01-01', ['2022/', '2022/1/']),
  record('2026-02-01', ['2022/2/']),
  record('2026-03-01', [], { '2022/2/': '2022/1/' }),
] as const;
/** As committed once; newest first, as git gives them. */
const earlier = [
  { edition: '2022', version: 'cccccccc', book: [first, second, third] },
  { edition: '2022', version: 'bbbbbbbb', book: [first, second] },
  { edition: '2022', version: 'aaaaaaaa', book: [first] },
];
const compared = (book: AddressBook) => keepsRecords({ 2022: book }, earlier);

describe('a book that grows', () => {
  it('holds every record that it ever had', () => {
    expect(compared([first, second, third])).toEqual([]);
    expect(compared([first, second, third, record('2026-04-01', ['2022/3/'])])).toEqual([]);
  });

  it('may name the addresses of a record in another order', () => {
    expect(compared([record('2026-01-01', ['2022/1/', '2022/']), second, third])).toEqual([]);
  });

  it('may hold the records of two branches, whose versions both knew only their own', () => {
    const other = record('2026-02-15', ['2022/3/']);
    const branches = [...earlier, { edition: '2022', version: 'dddddddd', book: [first, other] }];
    expect(keepsRecords({ 2022: [first, second, other, third] }, branches)).toEqual([]);
  });

  it('has no history where git has none', () => {
    expect(keepsRecords({ 2022: [first] }, [])).toEqual([]);
  });
});

describe('a book that lost something', () => {
  const file = 'content/2022/addresses.json';
  const mendFrom = (version: string) =>
    `Take it back, git checkout ${version} -- ${file}, and record what is new: npm run addresses.`;
  const lost = (nth: number, of: number) => `record ${nth} of ${of}, which git has, is missing or was changed`;

  it('is told where the whole file is gone', () => {
    expect(keepsRecords({}, earlier)).toEqual([
      {
        file,
        line: null,
        words: '',
        fault: 'the address book is gone, which git has with 3 records',
        mend: mendFrom('cccccccc'),
      },
    ]);
  });

  it('is told where it was laid out anew', () => {
    expect(compared([])).toEqual([
      { file, line: null, words: '2026-01-01 2026-01-01的缘由。', fault: lost(1, 3), mend: mendFrom('cccccccc') },
    ]);
  });

  it('is told which record it lacks', () => {
    expect(compared([first, third])).toMatchObject([{ words: '2026-02-01 2026-02-01的缘由。', fault: lost(2, 3) }]);
    expect(compared([first, second])).toMatchObject([{ fault: lost(3, 3) }]);
  });

  it('is told where the newest version lacks it already', () => {
    const committed = [{ edition: '2022', version: 'dddddddd', book: [first, third] }, ...earlier];
    expect(keepsRecords({ 2022: [first, third] }, committed)).toMatchObject([
      { fault: lost(2, 3), mend: mendFrom('cccccccc') },
    ]);
  });

  it.each<[string, AddressBook]>([
    ['another hash', [{ ...first, recorded: { ...first.recorded, '2022/': '11111111' } }, second, third]],
    ['an address less', [{ ...first, recorded: { '2022/': '00000000' } }, second, third]],
    ['an address more', [{ ...first, recorded: { ...first.recorded, '2022/9/': '00000000' } }, second, third]],
    ['another reason', [{ ...first, reason: '别的缘由。' }, second, third]],
    ['another day', [{ ...first, on: '2026-01-02' }, second, third]],
    ['a retired address more', [{ ...first, retired: { '2022/1/': '2022/' } }, second, third]],
    ['another order', [second, first, third]],
  ])('is told of %s in a record', (_, book) => {
    expect(compared(book)).toHaveLength(1);
  });

  it('is told of another successor', () => {
    expect(compared([first, second, { ...third, retired: { '2022/2/': '2022/' } }])).toMatchObject([
      { fault: lost(3, 3) },
    ]);
  });

  it('is told that one of two records alike is missing', () => {
    const twice = [{ edition: '2022', version: 'eeeeeeee', book: [first, first] }];
    expect(keepsRecords({ 2022: [first, first] }, twice)).toEqual([]);
    expect(keepsRecords({ 2022: [first] }, twice)).toMatchObject([{ fault: lost(2, 2) }]);
  });

  it('is told once for each edition', () => {
    const both = [...earlier, { edition: '2023', version: 'ffffffff', book: [second] }];
    expect(keepsRecords({ 2022: [first] }, both).map(({ file }) => file)).toEqual([
      'content/2022/addresses.json',
      'content/2023/addresses.json',
    ]);
  });
});
