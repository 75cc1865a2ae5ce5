import { expect, it } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { picturedPaths } from '#domain/corpus/pictured.ts';
import { picturePath } from '#domain/paths.ts';
import { picturesOf } from './scenes.ts';

const corpus = loadCorpus('content');

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
