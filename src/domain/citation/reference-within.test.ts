import { expect, it } from 'vitest';
import { corpusOf } from '#domain/corpus/outlines.fixture.ts';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { referenceWithin } from './reference-within.ts';

it('says how words inside a sentence are named and found, by an example from the text', () => {
  expect(referenceWithin(smallEdition(), (path) => `/ip/${path}`)).toEqual({
    id: '{id}:{start}-{end}',
    url: '{url}?words={hash}#{sentence}:{start}-{end}',
    example: {
      id: '2022/notice-s1:2-8',
      url: '/ip/2022/notice/s1/?words=5e0e9863#s1:2-8',
      words: '彻落实《纲要',
      hash: '5e0e9863',
    },
  });
});

it('takes the first sentence of more than eight characters, and has no example without one', () => {
  const exampleOf = (...lines: readonly string[]) => {
    const [edition] = corpusOf({ 1: ['一、甲', ...lines] }).editions;
    if (!edition) throw new Error('There is no edition.');
    return referenceWithin({ ...edition, notice: null, preamble: null }, (path) => path)?.example;
  };
  expect(exampleOf('一二三四五六七。', '一二三四五六七八。', '一二三四五六七八九。')).toMatchObject({
    id: '2023/1-s2:2-8',
    words: '三四五六七八',
  });
  expect(exampleOf('一二三四五六七。')).toBeUndefined();
});
