import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import { embeddedIn } from './embedded.ts';

const shown = embeddedIn(smallEdition()).map(({ edition, unit, path, place, words, hash }) => [
  ...[edition.slug, unit.id, path, place],
  ...[words, hash],
]);

test('a unit and each of its sentences can be shown elsewhere, with place, words and the hash of these without space', () => {
  expect(shown.filter(([, unit]) => unit === '3-5')).toEqual([
    // The hashes are those of sha256sum.
    ['2022', '3-5', '2022/3-5/', '三（五）', '（五）完善运用促进政策。\n扩大覆盖面。打造升级版。', '09213a05'],
    ['2022', '3-5', '2022/3-5/s1/', '三（五）第1句', '扩大覆盖面。', '54171d6a'],
    ['2022', '3-5', '2022/3-5/s2/', '三（五）第2句', '打造升级版。', '5dbfac7f'],
  ]);
});

test('all of a document can, in its order: what opens it, its parts, and their clauses', () => {
  const places = shown.map(([, , , place]) => place).filter((place) => !place?.endsWith('句'));
  expect(places.slice(0, 6)).toEqual(['通知', '序言', '第一部分', '一（三）', '第三部分', '三（四）']);
});
