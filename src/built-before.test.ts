import { expect, test } from 'vitest';
import type { Edition } from '#domain/model/edition.ts';
import { editionsToMake, lendPutBack } from './built-before.ts';

test('the pages of an edition are made unless a build says that it puts them back', () => {
  const editions = ['2023', '2022'].map((slug) => ({ slug }) as Edition);
  expect(editionsToMake(editions)).toEqual(editions);
  lendPutBack(new Set(['2022']));
  expect(editionsToMake(editions).map(({ slug }) => slug)).toEqual(['2023']);
  lendPutBack(new Set());
  expect(editionsToMake(editions)).toEqual(editions);
});
