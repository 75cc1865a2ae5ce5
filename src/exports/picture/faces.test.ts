import { expect, test } from 'vitest';
import { lackedBy } from './faces.ts';

test.each([400, 600] as const)('the face of weight %i has what documents are written with', (weight) => {
  expect(lackedBy({ words: '《推动指引（2022）》第16.5个月，TISC——“明责”……　〔2022〕15号', weight })).toEqual([]);
});

test.each([400, 600] as const)('what the face of weight %i lacks is named, one character after the other', (weight) => {
  expect(lackedBy({ words: '加大😀力度𒀀。', weight })).toEqual(['😀', '𒀀']);
});
