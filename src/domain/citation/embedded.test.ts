import { expect, test } from 'vitest';
import { hashWords } from '../document/hash.ts';
import { smallEdition } from '../model/edition.fixture.ts';
import { embeddedIn } from './embedded.ts';

test('every unit and every sentence can be shown elsewhere, each with its place, its words and their hash', () => {
  const edition = smallEdition();
  const all = embeddedIn(edition);
  const of = (path: string) => all.find((one) => one.path === path);
  expect(of('2022/3-4/')).toMatchObject({ edition, unit: { id: '3-4' }, place: '三（四）' });
  const sentence = edition.sentences.find(({ id }) => id === '3-4-s2');
  expect(of('2022/3-4/s2/')).toEqual({
    ...{ edition, unit: of('2022/3-4/')?.unit, path: '2022/3-4/s2/', place: '三（四）第2句' },
    ...{ words: sentence?.words, hash: sentence?.hash },
  });
  // A unit's words are those of all its sentences, and more.
  expect(of('2022/3-4/')?.words).toContain(sentence?.words);
  for (const { words, hash, unit, path } of all) if (path === `2022/${unit.id}/`) expect(hash).toBe(hashWords(words));
});
