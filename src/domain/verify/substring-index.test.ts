import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from './document.fixture.ts';
import { SubstringIndex } from './substring-index.ts';

/** The places of the last characters of all occurrences, found one by one. */
const endsIn = (text: string, words: string): number[] =>
  [...text].flatMap((_, at) => (text.slice(at, at + words.length) === words ? [at + words.length - 1] : []));

describe('an index of a text', () => {
  const text = '知识产权保护知识产权';
  const index = new SubstringIndex(codesOf(text));

  it('tells for each character of another text the longest run that ends with it', () => {
    expect([...index.read(codesOf('识产权的知识产权保护区')).lengths]).toEqual([1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 0]);
    expect([...index.read(codesOf('')).lengths]).toEqual([]);
  });

  it('goes on with a shorter run where the longer one ends', () => {
    expect([...index.read(codesOf('护知识产权保')).lengths]).toEqual([1, 2, 3, 4, 5, 5]);
  });

  it('knows every place where a run stands, and the first', () => {
    const { lengths, states } = index.read(codesOf('产权'));
    const state = index.stateOf(states[1] as number, 2);
    expect(lengths[1]).toBe(2);
    expect(index.ends(state)).toEqual([3, 9]);
    expect(index.firstEnd(state)).toBe(3);
    expect(index.ends(state)).toEqual([3, 9]);
  });

  it('finds the shorter runs at the end of a run in more places', () => {
    const { states } = index.read(codesOf('保护知'));
    expect([3, 2, 1].map((length) => index.ends(index.stateOf(states[2] as number, length)))).toEqual([
      [6],
      [6],
      [0, 6],
    ]);
  });

  it('of nothing shares nothing', () => {
    expect([...new SubstringIndex(codesOf('')).read(codesOf('知')).lengths]).toEqual([0]);
  });

  it('is right for any two texts', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 24 });
    fc.assert(
      fc.property(words, words, (text, other) => {
        const index = new SubstringIndex(codesOf(text));
        const { lengths, states } = index.read(codesOf(other));
        for (let at = 0; at < other.length; at++) {
          let longest = 0;
          while (longest <= at && text.includes(other.slice(at - longest, at + 1))) longest++;
          expect(lengths[at]).toBe(longest);
          for (let length = 1; length <= longest; length++) {
            const ends = endsIn(text, other.slice(at + 1 - length, at + 1));
            const state = index.stateOf(states[at] as number, length);
            expect(index.ends(state)).toEqual(ends);
            expect(index.firstEnd(state)).toBe(ends[0]);
          }
        }
      }),
    );
  });
});
