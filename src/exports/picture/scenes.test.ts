import { expect, it } from 'vitest';
import { picturePath } from '#domain/address.ts';
import { picturedPaths } from '#domain/pictured.ts';
import { readCorpus } from '#scripts/read-corpus.ts';
import { picturesOf } from './scenes.ts';

const corpus = readCorpus('content');

it('draws a picture for every page that shows one, and no other', () => {
  const drawn = picturesOf(corpus).map(({ path }) => path);
  expect(drawn.toSorted()).toEqual(picturedPaths(corpus).map(picturePath).toSorted());
  expect(drawn).toContain('og/2022/notice/s1.png');
});

it('gives every picture a place, words and a source', () => {
  for (const { path, scene } of picturesOf(corpus)) {
    expect([scene.place, scene.words, ...scene.source].includes(''), path).toBe(false);
  }
});
