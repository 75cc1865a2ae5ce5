import { describe, expect, it } from 'vitest';
import { describe as line } from '#domain/problem.ts';
import { published, record, recorded, rewritten, withoutClause } from './books.fixture.ts';
import { faultOf, keepsAddresses } from './rule.ts';

describe('the rule that what was published keeps', () => {
  it('finds nothing where every address is recorded, or none is yet', () => {
    expect(keepsAddresses(recorded, [])(published)).toEqual([]);
    expect(keepsAddresses({ 2022: [] }, [])(published)).toEqual([]);
  });

  it('asks for a book of each edition', () => {
    expect(keepsAddresses({}, [])(published).map(line)).toEqual([
      'content/2022/addresses.json: the edition has no address book. The import lays out an empty one, [].',
    ]);
  });

  it('asks for the book that git has rather than for a new one', () => {
    const earlier = [{ edition: '2022', version: 'aaaaaaaa', book: recorded['2022'] ?? [] }];
    expect(keepsAddresses({}, earlier)(published).map(({ fault }) => fault)).toEqual([
      'the address book is gone, which git has with 1 record',
    ]);
    expect(keepsAddresses(recorded, earlier)(published)).toEqual([]);
  });

  it('says of swapped sentences where the words of each address went', () => {
    const faults = keepsAddresses(recorded, [])(rewritten('打造升级版。', '扩大覆盖面。')).map(({ fault }) => fault);
    expect(faults.slice(-2)).toEqual([
      expect.stringMatching(
        /^the words at the published address 2022\/3-5\/s1\/ have changed \(.{8} to .{8}\); the words recorded there now stand at 2022\/3-5\/s2\/$/u,
      ),
      expect.stringMatching(/2022\/3-5\/s2\/ have changed .* now stand at 2022\/3-5\/s1\/$/u),
    ]);
  });

  it('names a sentence in which one character changed, with its words and what to do', () => {
    const problems = keepsAddresses(recorded, [])(rewritten('扩大复盖面。', '打造升级版。'));
    expect(problems.map(({ fault }) => fault.match(/2022\/\S*/u)?.[0])).toEqual([
      '2022/',
      '2022/3/',
      '2022/3-5/',
      '2022/3-5/#d1',
      '2022/3-5/s1/',
    ]);
    expect(problems.at(-1)).toMatchObject({
      file: 'content/2022/addresses.json',
      line: null,
      words: '扩大复盖面。',
      mend: 'Mend the content, or record the change: npm run addresses -- accept --reason "…".',
    });
    // Words of several lines are said in one.
    expect(problems[2]?.words).toBe('（五）完善运用促进政策。扩大复盖面。打造升级版。');
  });

  it('names what is lost, used again, or leads nowhere', () => {
    const book = [
      ...(recorded['2022'] ?? []),
      record('2026-02-01', [], { '2022/5/s2/': '2022/5/', '2022/9/': '2022/10/' }),
    ];
    const faults = keepsAddresses({ 2022: book }, [])(withoutClause).map(({ words, fault }) => [fault, words]);
    expect(faults).toEqual([
      ['the retired address 2022/9/ leads to 2022/10/, which does not exist', ''],
      expect.anything(),
      expect.anything(),
      ['the published address 2022/3-5/ is lost', ''],
      ['the published address 2022/3-5/#d1 is lost', ''],
      ['the published address 2022/3-5/s1/ is lost', ''],
      ['the published address 2022/3-5/s2/ is lost', ''],
      ['the retired address 2022/5/s2/ is used again', '按时报送。'],
    ]);
  });
});

it('an address that nobody has recorded is said to be so', () => {
  const change = {
    kind: 'new' as const,
    edition: '2022',
    address: '2022/9/',
    published: null,
    recorded: null,
    movedTo: null,
  };
  expect(faultOf(change)).toBe('the address 2022/9/ is not recorded yet');
});
