import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { corpusOf, outlines } from '#domain/corpus/outlines.fixture.ts';
import { smallEditionContent } from '#domain/corpus/small-content.fixture.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { akomaNtosoOf } from './akoma-ntoso.ts';

const bare = (words: string) => words.replace(/\s/gu, '');

function read(corpus: Corpus) {
  const [edition] = corpus.editions;
  if (!edition) throw new Error('There is no edition.');
  return load(
    akomaNtosoOf(corpus, edition, (path) => `https://example.org/${path}`),
    { xml: true },
  );
}

const opening = (id: string) => smallEditionContent().texts.find((text) => text.id === id)?.body ?? '';

describe.each(Object.entries(outlines))('the outline of %s', (_, files) => {
  const $ = read(corpusOf(files));

  test('stands there word for word, in its order', () => {
    // Sorted, the files stand as in the document.
    const texts = Object.entries<readonly string[]>(files).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const lines = [opening('notice'), opening('preamble'), ...texts.flatMap(([, text]) => text)];
    expect(bare($('akomaNtoso').text())).toBe(bare(lines.join('')));
  });

  test('has each id once, and refers to none that is missing', () => {
    const ids = $('[eId]')
      .get()
      .map((element) => $(element).attr('eId'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of $('[refersTo]').get()) expect(ids).toContain($(element).attr('refersTo')?.slice(1));
    for (const id of Object.keys(files)) expect(ids).toContain(`u-${id}`);
  });
});

/** The schema of OASIS is not ours to keep; who has it says where it lies, with `xml.xsd` beside it. */
const schema = process.env['AKN_SCHEMA'];

describe.runIf(schema)('against the schema', () => {
  const fileAt = (path: string) => ({ fileName: basename(path), contents: readFileSync(path, 'utf8') });

  test.each(Object.entries(outlines))('the outline of %s is valid', async (_, files) => {
    const xml = { fileName: 'outline.xml', contents: read(corpusOf(files)).xml() };
    const { errors } = await validateXML({
      xml: [xml],
      schema: [fileAt(schema ?? '')],
      preload: [fileAt(join(dirname(schema ?? ''), 'xml.xsd'))],
    });
    expect(errors).toEqual([]);
  });
});

test('levels are what Akoma Ntoso calls them', () => {
  const names = (files: Parameters<typeof corpusOf>[0]) =>
    read(corpusOf(files))('body [eId], mainBody [eId]')
      .get()
      .filter((element) => element.tagName !== 'inline')
      .map((element) => `${element.tagName} ${element.attribs['eId']}`);
  expect(names(outlines.letters)).toEqual([
    'part u-1',
    'clause u-1-1',
    'paragraph u-1-1-1',
    'point u-1-1-1-1',
    'point u-1-1-1-2',
    'paragraph u-1-1-2',
    'part u-2',
    'hcontainer u-x1',
    'part u-x1-1',
    'clause u-x1-1-1',
  ]);
  expect(names(outlines.law).slice(0, 4)).toEqual([
    'chapter u-c1',
    'article u-a1',
    'clause u-a1-1-1',
    'clause u-a1-1-2',
  ]);
});

test('text before the items of an article introduces them, and what follows them is of its own', () => {
  const $ = read(corpusOf(outlines.law));
  const article = $('article').first();
  expect(bare(article.children('intro').text())).toBe('甲：');
  expect(
    article
      .children('alinea')
      .map((_, element) => bare($(element).text()))
      .get(),
  ).toEqual(['丁。', '戊。']);
});

test('a note names organizations, with what it says of them', () => {
  const $ = read(corpusOf(outlines.letters));
  const note = $('inline[name="responsibility"]').first();
  expect(note.text()).toBe('（条法司牵头，商标局配合）');
  expect(
    note
      .children('role')
      .map((_, role) => $(role).text())
      .get(),
  ).toEqual(['牵头', '配合']);
  expect($(`[eId="${note.children('organization').first().attr('refersTo')?.slice(1)}"]`).attr('shortForm')).toBe(
    '条法司',
  );
});

test('the document is identified by its number, day and issuer', () => {
  const $ = read(smallCorpus());
  expect($('FRBRWork > FRBRnumber').attr('value')).toBe('国知发运字〔2022〕15号');
  expect($('FRBRWork > FRBRdate').attr('date')).toBe('2022-03-16');
  expect($('publication').attr('date')).toBe('2022-03-21');
  expect($('TLCOrganization[eId="u-issuer"]').attr('showAs')).toBe('国家知识产权局');
});
