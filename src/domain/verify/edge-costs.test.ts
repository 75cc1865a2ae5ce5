import { expect, test } from 'vitest';
import { inSentences } from './document.fixture.ts';
import { edgeCostsOf } from './edge-costs.ts';

test('an edge costs nothing between sentences, 2 beside a pause and 3 inside words', () => {
  // 甲 ， 乙 丙 。 | 丁 戊
  expect([...edgeCostsOf(inSentences('甲，乙丙。', '丁戊'))]).toEqual([0, 2, 2, 3, 2, 0, 3, 0]);
});

test.each([...'，。；：、！？,.;:!?'])('%s is a pause', (mark) => {
  expect([...edgeCostsOf(inSentences(`甲${mark}乙`))]).toEqual([0, 2, 2, 0]);
});

test('a bracket and a quotation mark are none', () => {
  expect([...edgeCostsOf(inSentences('甲（“乙'))]).toEqual([0, 3, 3, 3, 0]);
  expect([...edgeCostsOf(inSentences(''))]).toEqual([0]);
});
