import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('folding', () => {
  it.each([
    ['ＴＩＳＣ', 'tisc'],
    ['１６．５个月', '16.5个月'],
    ['10％', '10%'],
    ['（一），；：！？', '(一),;:!?'],
    ['“一站式”', '"一站式"'],
    ['2021—2035', '2021-2035'],
    ['商标　保护司', '商标 保护司'],
    ['知识产权。', '知识产权.'],
    ['约翰·史密斯•约翰・史密斯', '约翰·史密斯·约翰·史密斯'],
    ['国知发运字〔2022〕15号', '国知发运字[2022]15号'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['"“”„‟«»‹›\'‘’‚‛「」『』〝〞〟﹁﹂﹃﹄｢｣＂＇'])('makes one quotation mark of each of %s', (marks) => {
    expect(fold(marks)).toBe('"'.repeat([...marks].length));
  });

  it.each(['-‐‑‒–—―−─﹘﹣－'])('makes one dash of each of %s', (marks) => {
    expect(fold(marks)).toBe('-'.repeat([...marks].length));
  });

  it.each([
    ['｡､･', '.、·'],
    ['！～', '!~'],
    ['\u00a0\n\t\u3000', '    '],
    ['ÉΩЖ', 'éωж'],
    // Turkish İ becomes two code points in lower case: it stays.
    ['İ', 'İ'],
    ['一～二', '一~二'],
  ])('makes %j %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps every offset, has nothing left to fold, and folds each character for itself', () => {
    const wrong: string[] = [];
    // Neither width nor case is known beyond the second plane.
    for (let code = 0; code <= 0x2ffff; code++) {
      const character = String.fromCodePoint(code);
      const folded = fold(character);
      const kept = folded.length === character.length && [...folded].length === 1;
      if (!kept || fold(folded) !== folded) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
    expect(fold('Ａ𠀀“—Ｂ')).toBe('a𠀀"-b');
  });
});
