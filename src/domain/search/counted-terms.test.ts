import { expect, test } from 'vitest';
import { countedTerms } from './counted-terms.ts';

const departments = [
  { id: 'protection', token: '保护司', names: ['保护司', '知识产权保护司', '局机关'] },
  { id: 'law', token: '条法司', names: ['条法司', '局机关'] },
];

test('a query is read term by term, folded and simplified, with the departments that a term names', () => {
  expect(countedTerms(' 地理標志　ＧＩ 知识产权保护司 局机关 gi', { departments, variants: '標标' })).toEqual([
    { words: '地理标志', departments: [] },
    { words: 'gi', departments: [] },
    { words: '知识产权保护司', departments: ['protection'] },
    { words: '局机关', departments: ['protection', 'law'] },
  ]);
});
