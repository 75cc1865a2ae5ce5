import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';

const marked = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ kind, words }) => ({ same: words, removed: `[-${words}-]`, added: `[+${words}+]` })[kind])
    .join('');

test.each([
  ['完善实施效果统计', '完善实施效果评价', '完善实施效果[-统计-][+评价+]'],
  ['推进计划', '推进计划', '推进计划'],
  ['', '甲', '[+甲+]'],
  ['甲', '', '[-甲-]'],
  ['修订办法', '修订完善办法', '修订[+完善+]办法'],
  // One equal character between two changes is read with them.
  ['加快甲的乙', '加快丙的丁', '加快[-甲的乙-][+丙的丁+]'],
  ['加快甲的事乙', '加快丙的事丁', '加快[-甲-][+丙+]的事[-乙-][+丁+]'],
  ['甲乙丙', '甲丁戊', '甲[-乙丙-][+丁戊+]'],
  ['压减至16.5个月', '压减至15.5个月', '压减至[-16.5-][+15.5+]个月'],
  ['压减至16.5个月', '压减至16个月', '压减至[-16.5-][+16+]个月'],
  ['甲16的', '乙16的', '[-甲-][+乙+]16的'],
  ['𠀀甲', '𠀁甲', '[-𠀀-][+𠀁+]甲'],
])('%s and %s', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('both texts can be read off their difference', () => {
  const text = fc.stringMatching(/^[甲乙丙𠀀]{0,12}$/u);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = differenceOf(before, after);
      const without = (kind: string) => stretches.flatMap((one) => (one.kind === kind ? [] : one.words)).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
      for (const [index, { kind }] of stretches.entries()) expect(kind).not.toBe(stretches[index - 1]?.kind);
    }),
  );
});
