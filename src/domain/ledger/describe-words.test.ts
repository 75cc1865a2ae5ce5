import { expect, test } from 'vitest';
import { describeWords } from './describe-words.ts';

test('each word that is looked for is quoted by itself', () => {
  expect(describeWords('  地理标志 \n商标 ')).toBe('“地理标志”“商标”');
  expect(describeWords(' ')).toBe('');
});

test('what is longer than forty characters is cut short, as one', () => {
  expect(describeWords(`${'甲'.repeat(20)} ${'乙'.repeat(19)}`)).toBe(`“${'甲'.repeat(20)}”“${'乙'.repeat(19)}”`);
  expect(describeWords(`${'甲'.repeat(20)} ${'乙'.repeat(20)}`)).toBe(`“${'甲'.repeat(20)} ${'乙'.repeat(19)}……”`);
  expect(describeWords('𠀀'.repeat(41))).toBe(`“${'𠀀'.repeat(40)}……”`);
});
