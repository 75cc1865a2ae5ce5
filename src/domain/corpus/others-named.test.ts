import { expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import { othersNamed } from './others-named.ts';

const library = (count: number): readonly Edition[] =>
  Array.from({ length: count }, (_, index) => ({ slug: `plan-${2030 - index}` }) as Edition);

test('of a few editions a page about one names all others', () => {
  const editions = library(6);
  expect(othersNamed(editions[1] as Edition, editions).map(({ slug }) => slug)).toEqual([
    'plan-2030',
    'plan-2028',
    'plan-2027',
    'plan-2026',
    'plan-2025',
  ]);
});

test('of many it names the newest three others', () => {
  const editions = library(7);
  const named = (index: number) => othersNamed(editions[index] as Edition, editions).map(({ slug }) => slug);
  expect(named(6)).toEqual(['plan-2030', 'plan-2029', 'plan-2028']);
  expect(named(0)).toEqual(['plan-2029', 'plan-2028', 'plan-2027']);
});
