import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceSides } from './difference-sides.ts';

const marked = (before: readonly string[], after: readonly string[]): string[] => {
  const sides = differenceSides(before, after);
  return [...sides.before, ...sides.after].map((stretches) =>
    stretches
      .map(({ kind, words }) => ({ same: words, removed: `[-${words}-]`, added: `[+${words}+]` })[kind])
      .join(''),
  );
};

test('each side is marked where it differs, in its own sentences', () => {
  expect(marked(['修订发布办法。'], ['落实发布办法。'])).toEqual(['[-修订-]发布办法。', '[+落实+]发布办法。']);
  expect(marked(['扩大覆盖面，完善统计。'], ['扩大覆盖面。', '完善统计。'])).toEqual([
    '扩大覆盖面[-，-]完善统计。',
    '扩大覆盖面[+。+]',
    '完善统计。',
  ]);
  expect(marked(['加大力度。', '做好指导。'], ['加大力度，做好指导。'])).toEqual([
    '加大力度[-。-]',
    '做好指导。',
    '加大力度[+，+]做好指导。',
  ]);
});

test('the words of every sentence of both years stand on their side', () => {
  const texts = fc.array(fc.stringMatching(/^[甲乙丙𠀀]{1,8}$/u), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const sides = differenceSides(before, after);
      const read = (side: typeof sides.before) => side.map((all) => all.map(({ words }) => words).join(''));
      expect([read(sides.before), read(sides.after)]).toEqual([before, after]);
      expect(sides.before.flat().some(({ kind }) => kind === 'added')).toBe(false);
      expect(sides.after.flat().some(({ kind }) => kind === 'removed')).toBe(false);
    }),
  );
});
