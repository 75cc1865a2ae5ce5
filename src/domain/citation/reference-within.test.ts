import { expect, it } from 'vitest';
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
