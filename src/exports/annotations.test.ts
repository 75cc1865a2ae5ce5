import { expect, test } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { annotationsOf } from './annotations.ts';

test('positions are code points, not units of UTF-16', () => {
  const edition = smallEdition();
  const [first] = edition.notice?.paragraphs ?? [];
  const title = first?.kind === 'title' ? first.words : '';
  // 𠀀 is one character of two units.
  const paragraphs = (edition.notice?.paragraphs ?? []).map((one) =>
    one.kind === 'title' ? { ...one, words: `𠀀${one.words}` } : one,
  );
  const notice = edition.notice && { ...edition.notice, paragraphs };
  const { first: page } = annotationsOf({ ...edition, notice }, (path) => `/${path}`);
  const selector = page.items[0]?.target.selector[1];
  expect(selector).toEqual({ type: 'TextPositionSelector', start: title.length + 2, end: title.length + 19 });
  expect(page.items[0]?.target.selector[0]).toMatchObject({ exact: '为贯彻落实《纲要》，现印发给你们。' });
});
