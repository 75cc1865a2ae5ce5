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

it('names on a sentence’s picture who answers for it, in the order of the note', () => {
  const scenes = new Map(picturesOf(corpus).map(({ path, scene }) => [path, scene]));
  expect(scenes.get('og/2022/3-4/s2.png')?.departments).toEqual(['保护司']);
  expect(scenes.get('og/2022/2-1/s1.png')?.departments).toEqual(['战略规划司', '运用促进司', '审业部']);
  expect(scenes.get('og/2022/1-2/s1.png')?.departments).toEqual([]);
});
