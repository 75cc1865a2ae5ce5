import { describe, expect, it } from 'vitest';
import { idsInRanges, parseFragment, rangesOfIds, writeFragment } from './fragment.ts';

const clause = ['s1', 's2', 's3', 's4', 's5', 's6', 's7'];
const whole = ['notice-s1', '3-4-s8', '3-4-s9', '3-5-s1', '3-5-s2', '5-s1'];
const ids = (fragment: string, all: readonly string[]) => idsInRanges(parseFragment(fragment) ?? [], all);

describe('a fragment', () => {
  it('names one sentence, a range, a set, or ranges in a set', () => {
    expect(ids('s2', clause)).toEqual(['s2']);
    expect(ids('s2..s5', clause)).toEqual(['s2', 's3', 's4', 's5']);
    expect(ids('s2,s7', clause)).toEqual(['s2', 's7']);
    expect(ids('s6..s7,s2', clause)).toEqual(['s2', 's6', 's7']);
  });

  it('crosses clauses with whole ids on the whole document', () => {
    expect(ids('3-4-s8..3-5-s2', whole)).toEqual(['3-4-s8', '3-4-s9', '3-5-s1', '3-5-s2']);
    expect(ids('notice-s1,5-s1', whole)).toEqual(['notice-s1', '5-s1']);
  });

  it.each(['s10', '3-4-s12', '13-14-s2', 'n57-s3', 'a12-1-s1', 'preamble-s1'])('"%s" is one sentence', (fragment) => {
    expect(parseFragment(fragment)).toEqual([{ from: fragment, to: fragment }]);
  });

  it.each([
    '',
    's',
    's0',
    's02',
    's2..',
    '..s2',
    's2..s3..s4',
    's2,',
    'd1',
    'S2',
    's2-s5',
    '3-4',
    's2..3-5-s2',
    '<s2>',
    '0-s1',
    '3-0-s1',
    '3x-s1',
    '3-4x-s1',
    'annex-s1',
  ])('"%s" is not one', (fragment) => expect(parseFragment(fragment)).toBeNull());

  it('means nothing when it goes backwards or names a sentence that is not there', () => {
    expect(ids('s5..s2', clause)).toBeNull();
    expect(ids('s2..s8', clause)).toBeNull();
    expect(ids('s2,s99', clause)).toBeNull();
  });

  it('names words inside a sentence, from the middle of one to the middle of another, and sets of them', () => {
    expect(parseFragment('s7:3-12')).toEqual([{ from: 's7', to: 's7', start: 3, end: 12 }]);
    expect(parseFragment('3-4-s7:0-5')).toEqual([{ from: '3-4-s7', to: '3-4-s7', start: 0, end: 5 }]);
    expect(parseFragment('s7:3..s8:5')).toEqual([{ from: 's7', to: 's8', start: 3, end: 5 }]);
    expect(parseFragment('s7:0..s8')).toEqual([{ from: 's7', to: 's8', start: 0 }]);
    expect(parseFragment('s7..s9:5')).toEqual([{ from: 's7', to: 's9', end: 5 }]);
    expect(parseFragment('s1,s2:4-6,s4:1..s5')).toEqual([
      { from: 's1', to: 's1' },
      { from: 's2', to: 's2', start: 4, end: 6 },
      { from: 's4', to: 's5', start: 1 },
    ]);
  });

  it.each([
    's7:',
    's7:3',
    's7:3-',
    's7:-12',
    's7:3-3',
    's7:12-3',
    's7:03-12',
    's7:3-12-15',
    's7:3-1200000',
    's7:３-12',
    's7:3..s7:9',
    's7:3..s8:0',
    's7:3-5..s8',
    's7:3..3-4-s8:5',
    ':3-12',
    'd1:3-12',
    's7:3-12,',
    's7:3-12;s8:1-2',
  ])('"%s" names no words', (fragment) => expect(parseFragment(fragment)).toBeNull());

  it('is written as it is read', () => {
    const written = ['s7:3-12', 's7:0-5', 's7:3..s8:5', 's7:3..s8', 's7..s8:5', 's1,s2:4-6,3-4-s4:1..3-5-s5:2'];
    for (const fragment of written) expect(writeFragment(parseFragment(fragment) ?? [])).toBe(fragment);
  });

  it('is written in the shortest way', () => {
    expect(writeFragment(rangesOfIds(['s2', 's3', 's4', 's7'], clause))).toBe('s2..s4,s7');
    expect(writeFragment(rangesOfIds(['3-4-s9', '3-5-s1'], whole))).toBe('3-4-s9..3-5-s1');
    expect(writeFragment(rangesOfIds(['s1'], clause))).toBe('s1');
  });
});
