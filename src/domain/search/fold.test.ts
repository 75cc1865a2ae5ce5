import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('folding', () => {
  it.each([
    ['ＴＩＳＣ', 'tisc'],
    ['１６．５个月', '16.5个月'],
    ['10％', '10%'],
    ['（一），；：！？', '(一),;:!?'],
    ['“一站式”', '"一站式"'],
    ['「一站式」', '"一站式"'],
    ['‘一站式’', '"一站式"'],
    ['2021—2035', '2021-2035'],
    ['2021–2035', '2021-2035'],
    ['商标　保护司', '商标 保护司'],
    ['知识产权。', '知识产权。'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lengths = (words: string) => Array.from(words, (character) => character.length);
        expect(lengths(fold(text))).toEqual(lengths(text));
      }),
    );
  });

  it('has nothing left to fold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(fold(fold(text))).toBe(fold(text))));
  });
});
