import { expect, it } from 'vitest';
import { comparable } from '../verify/comparable.ts';
import { charactersIn, codeUnits, spanInText } from './code-units.ts';

// White space is not compared, and 𠀀 has two code units.
const text = '甲 𠀀乙\n丙';
const units = codeUnits(text);
const compared = comparable(text);

it('code points are counted in code units, and the end is one as well', () => {
  expect([...units]).toEqual([0, 1, 2, 4, 5, 6, 7]);
  expect([...codeUnits('')]).toEqual([0]);
});

it('compared characters are found in their text, from the first through the last', () => {
  const found = (from: number, to: number) => {
    const at = spanInText(compared, units, { from, to });
    return text.slice(at.from, at.to);
  };
  expect(found(0, 1)).toBe('甲');
  expect(found(1, 3)).toBe('𠀀乙');
  expect(found(0, 4)).toBe(text);
});

it('the compared characters of a part of the text are counted', () => {
  expect(charactersIn(compared, units, { from: 0, to: text.length })).toBe(4);
  expect(charactersIn(compared, units, { from: 1, to: 4 })).toBe(1);
  expect(charactersIn(compared, units, { from: 4, to: 6 })).toBe(1);
  expect(charactersIn(compared, units, { from: 5, to: 6 })).toBe(0);
});
