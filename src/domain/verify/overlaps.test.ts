import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Overlaps } from './overlaps.ts';
import { SubstringIndex } from './substring-index.ts';

const codes = (words: string) => Uint32Array.from(words, (character) => character.codePointAt(0) ?? 0);
const overlapsOf = (quoted: string, printed: string) => new Overlaps(codes(quoted), new SubstringIndex(codes(printed)));

/** The places at which some words stand in a text, found by looking at each. */
function placesIn(text: string, words: string): readonly number[] {
  return [...text].flatMap((_, at) => (text.startsWith(words, at) ? [at] : []));
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });

test('a span of the quotation is found at all places where it stands', () => {
  expect(overlapsOf('甲乙', '甲乙丙甲乙').places({ from: 0, to: 2 })).toEqual([0, 3]);
  expect(overlapsOf('甲乙', '甲丙乙').places({ from: 0, to: 2 })).toEqual([]);
  fc.assert(
    fc.property(text, text, fc.nat(11), fc.nat(11), (quoted, printed, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
      fc.pre(to <= quoted.length);
      expect(overlapsOf(quoted, printed).places({ from, to })).toEqual(placesIn(printed, quoted.slice(from, to)));
    }),
  );
});

test('the characters of a span are covered that stand in rows of a length', () => {
  expect(overlapsOf('甲乙丙丁', '甲乙戊丁').covered({ from: 0, to: 4 }, 1)).toBe(3);
  expect(overlapsOf('甲乙丙丁', '甲乙戊丁').covered({ from: 0, to: 4 }, 2)).toBe(2);
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 4 }), fc.nat(3), (quoted, printed, least, from) => {
      fc.pre(from < quoted.length);
      const covered = [...quoted.slice(from)].filter((_, at) =>
        Array.from({ length: least }, (_, back) => from + at - back).some(
          (start) =>
            start >= from &&
            start + least <= quoted.length &&
            placesIn(printed, quoted.slice(start, start + least)).length > 0,
        ),
      );
      expect(overlapsOf(quoted, printed).covered({ from, to: quoted.length }, least)).toBe(covered.length);
    }),
  );
});

test('overlaps of two spans are as long as the quotation lets them be, and stand inside both', () => {
  const overlaps = overlapsOf('乙甲乙丙', '甲乙丁甲乙丙');
  const between = (least: number, most: number, printed = { from: 0, to: 6 }) =>
    overlaps
      .between({ from: 0, to: 4 }, printed, least, most)
      .map(({ quoted, printed, length }) => [quoted, printed, length].join(' '));
  expect(between(1, 9)).toEqual(['0 1 1', '0 4 1', '1 3 3']);
  expect(between(2, 9)).toEqual(['1 3 3']);
  expect(between(1, 1)).toEqual(['1 3 3']);
  expect(between(1, 9, { from: 0, to: 5 })).toEqual(['0 1 1', '0 4 1']);
  expect(between(1, 9, { from: 2, to: 6 })).toEqual(['0 4 1', '1 3 3']);
  expect(overlaps.between({ from: 2, to: 3 }, { from: 0, to: 6 }, 1, 9).map(({ printed }) => printed)).toEqual([1, 4]);
});

test('the longest overlaps are taken one after the other', () => {
  expect(overlapsOf('甲乙丙戊丁甲', '丁甲己甲乙丙').longest(1)).toEqual([
    { quoted: 0, printed: 3, length: 3 },
    { quoted: 4, printed: 0, length: 2 },
  ]);
  expect(overlapsOf('甲乙丙戊丁甲', '丁甲己甲乙丙').longest(3)).toEqual([{ quoted: 0, printed: 3, length: 3 }]);
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 4 }), (quoted, printed, least) => {
      const expected: { quoted: number; printed: number; length: number }[] = [];
      for (let from = 0; from < quoted.length; ) {
        let length = 0;
        while (from + length < quoted.length && printed.includes(quoted.slice(from, from + length + 1))) length++;
        if (length >= least) {
          const printedAt = printed.indexOf(quoted.slice(from, from + length));
          expected.push({ quoted: from, printed: printedAt, length });
        }
        from += length >= least ? length : 1;
      }
      expect(overlapsOf(quoted, printed).longest(least)).toEqual(expected);
    }),
  );
});
