import { expect, test } from 'vitest';
import { countPoints, cutLines } from './lines.ts';

test.each(['\n', '\r\n', '\r'])('lines that end in %j are cut with their numbers and places in code points', (end) => {
  const width = [...end].length;
  expect(cutLines(['𠀀甲', '', '　 乙\t', '丙'].join(end))).toEqual([
    { text: '𠀀甲', number: 1, offset: 0 },
    { text: '乙', number: 3, offset: 4 + 2 * width },
    { text: '丙', number: 4, offset: 6 + 3 * width },
  ]);
});

test('code points are counted, not units', () => {
  expect(countPoints('a𠀀甲')).toBe(3);
});
