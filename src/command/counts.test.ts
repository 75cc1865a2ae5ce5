import { expect, test } from 'vitest';
import { countsOf } from './counts.ts';

test('numbers of editions are read', () => {
  expect(countsOf('1,10,400')).toEqual([1, 10, 400]);
});

test.each(['', '0', '1,,10', '2.5', '2001', 'ten'])('“%s” is refused', (editions) => {
  expect(() => countsOf(editions)).toThrow('no numbers of editions');
});
