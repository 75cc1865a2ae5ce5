import { EpubCheck } from '@likecoin/epubcheck-ts';
import { load } from 'cheerio';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { corpusOf, outlines } from '#domain/corpus/outlines.fixture.ts';
import { smallEditionContent } from '#domain/corpus/small-content.fixture.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { epubOf } from './epub.ts';

const bare = (words: string) => words.replace(/\s/gu, '');

function bookOf(corpus: Corpus): Uint8Array<ArrayBuffer> {
  const [edition] = corpus.editions;
  if (!edition) throw new Error('There is no edition.');
  return epubOf(corpus, edition, (path) => `/${path}`, 'p { margin: 0; }');
}

/** The pages of a book by their names, and the names in the order of reading. */
function read(book: Uint8Array) {
  const files = unzipSync(book);
  const page = (name: string) => load(strFromU8(files[`EPUB/${name}`] ?? new Uint8Array()), { xml: true });
  const $ = page('package.opf');
  const order = $('itemref')
    .get()
    .map((ref) => $(`[id="${$(ref).attr('idref')}"]`).attr('href') ?? '');
  return { page, order };
}

const opening = (id: string) => smallEditionContent().texts.find((text) => text.id === id)?.body ?? '';

describe.each(Object.entries(outlines))('the book of %s', (_, files) => {
  const book = bookOf(corpusOf(files));

  test('is found valid, every link in it among the rest', async () => {
    const { messages } = await EpubCheck.validate(book);
    expect(messages).toEqual([]);
  });

  test('has the document word for word, in the order of reading', () => {
    const { page, order } = read(book);
    const texts = Object.entries<readonly string[]>(files).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const lines = [opening('notice'), opening('preamble'), ...texts.flatMap(([, text]) => text)];
    expect(bare(order.map((name) => page(name)('.document').text()).join(''))).toBe(bare(lines.join('')));
  });
});

test('a book whose link leads nowhere is found out', async () => {
  const files = unzipSync(bookOf(smallCorpus()));
  const contents = strFromU8(files['EPUB/contents.xhtml'] ?? new Uint8Array());
  files['EPUB/contents.xhtml'] = strToU8(contents.replace('#u-3-4"', '#u-3-9"'));
  const broken = zipSync({ mimetype: [files['mimetype'] ?? new Uint8Array(), { level: 0 }], ...files });
  expect((await EpubCheck.validate(broken)).valid).toBe(false);
});

test('a note leads to who is named, a term to its note, and both lead back to the sentence', () => {
  const { page, order } = read(bookOf(smallCorpus()));
  const clause = page('3.xhtml');
  expect(clause('.note a').first().attr('href')).toBe('departments.xhtml#u-department-protection');
  expect(page('departments.xhtml')('#u-department-protection + p + ul a').first().attr('href')).toBe(
    '3.xhtml#u-3-4-s1',
  );
  expect(page('notes.xhtml')('aside a').attr('href')).toBe('3.xhtml#u-3-4-s1');
  expect(clause('#u-3-4-s1').text()).toBe('深化落实《意见》，制定实施计划。');
  expect(order).toEqual([
    'title.xhtml',
    'notice.xhtml',
    'preamble.xhtml',
    '1.xhtml',
    '3.xhtml',
    '5.xhtml',
    'departments.xhtml',
    'notes.xhtml',
  ]);
});

test('the same words give the same bytes, and the file says at its head what it is', () => {
  const book = bookOf(smallCorpus());
  expect(Buffer.from(bookOf(smallCorpus())).equals(book)).toBe(true);
  expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});
