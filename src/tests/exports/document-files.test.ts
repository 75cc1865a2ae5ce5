import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { unescapeWords } from '#domain/document/escaping.ts';
import { mendText, withoutSpace } from '#domain/document/mend.ts';
import { unitsOf } from '#domain/document/units.ts';
import { walk } from '#domain/document/walk.ts';
import { loadPages } from '#tests/html.ts';

const { root, base } = inject('sites');
const corpus = loadCorpus('content');
const edition = corpus.editions[0];
if (!edition) throw new Error('content/ holds no edition');
const published = withoutSpace(mendText(edition.source.text, edition.source.edits)).points.join('');
const file = (path: string, site = root) => readFileSync(join(site.dir, path));
const text = (path: string, site = root) => file(path, site).toString('utf8');
const json = (path: string, site = root) => JSON.parse(text(path, site));

/** A Markdown file's words: its own lines left out, its marks read. */
const wordsOfMarkdown = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !line.startsWith('> '))
    .map((line) => unescapeWords(line.replace(/^#+ /, '')))
    .join('');

describe('the document for Word', () => {
  test('has every word of the document, in its paragraphs, and one line of ours after them', async () => {
    const { value } = await mammoth.extractRawText({ buffer: file('data/2022.docx') });
    const paragraphs = value.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
    const ours = paragraphs.pop();
    expect(paragraphs.join('')).toBe(published);
    expect(ours).toContain('非官方文本');
    expect(paragraphs).toEqual(text('data/2022.txt').trimEnd().split('\n'));
  });

  test('is laid out as GB/T 9704 asks', () => {
    const files = unzipSync(file('data/2022.docx'));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const millimetres = (name: string, attribute: string) =>
      Math.round((Number(new RegExp(`<w:${name} [^>]*w:${attribute}="(\\d+)"`).exec(xml)?.[1]) / 1440) * 25.4);
    expect([millimetres('pgSz', 'w'), millimetres('pgSz', 'h')]).toEqual([210, 297]);
    expect(millimetres('pgMar', 'top')).toBe(37);
    expect(millimetres('pgMar', 'left')).toBe(28);
    expect(210 - 28 - millimetres('pgMar', 'right')).toBe(156);
    expect(297 - 37 - millimetres('pgMar', 'bottom')).toBe(225);
    const pitch = Number(/w:linePitch="(\d+)"/.exec(xml)?.[1]);
    expect(Math.floor(((225 / 25.4) * 1440) / pitch)).toBe(22);
    expect(strFromU8(files['word/footer1.xml'] ?? new Uint8Array())).toContain('— ');
  });
});

describe('the document as text', () => {
  test('stands whole in the plain file, whose hash the verify page can be compared with', () => {
    expect(text('data/2022.txt').replaceAll('\n', '')).toBe(published);
  });

  test('as received comes back byte for byte', () => {
    expect(createHash('sha256').update(file('data/2022.source.txt')).digest('hex')).toBe(edition.source.sha256);
  });

  test('stands whole in the Markdown file', () => {
    expect(wordsOfMarkdown(text('data/2022.md'))).toBe(published);
  });

  test('stands whole in the single file, which needs nothing else', () => {
    const html = text('data/2022.html');
    const $ = load(html);
    expect($('[data-document]').text().replace(/\s/gu, '')).toBe(published);
    for (const { id, words } of edition.sentences) expect($(`[id="${id}"]`).text()).toBe(words);
    expect($('[src], link, script').length).toBe(0);
    const style = createHash('sha256').update($('style').text()).digest('base64');
    expect($('meta[http-equiv=content-security-policy]').attr('content')).toContain(`'sha256-${style}'`);
  });
});

describe('the calendar', () => {
  test('has no line longer than 75 octets, and none that cuts a character', () => {
    for (const line of text('data/2022.ics').split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
  });

  const calendar = () => new ICAL.Component(ICAL.parse(text('data/2022.ics', base)));

  test('has the dated duty of part five as a whole day, with its words', () => {
    const events = calendar()
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.startDate.toString()).toBe('2022-12-15');
    expect(event?.endDate.toString()).toBe('2022-12-16');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.description).toContain(edition.sentences.find(({ id }) => id === '5-s2')?.words);
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://example.org/ip/2022/5/s2/');
  });
});

describe('the data', () => {
  const validate = new Ajv({ strict: true }).compile(json('data/schema.json'));

  test('fits its published schema', () => {
    expect(validate(json('data/2022.json')), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(json('data/2022.json', base)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('would not fit with a field too many, one too few or a wrong kind', () => {
    const document = json('data/2022.json');
    expect(validate({ ...document, surprise: 1 })).toBe(false);
    expect(validate({ ...document, parts: undefined })).toBe(false);
    expect(validate({ ...document, signed: '16 March 2022' })).toBe(false);
  });

  test('gives every sentence with the words, hash and offset of the corpus', () => {
    const sentences = json('data/2022.json')
      .parts.flatMap(({ clauses }: { clauses: { duties: { sentences: unknown[] }[] }[] }) => clauses)
      .flatMap(({ duties }: { duties: { sentences: unknown[] }[] }) => duties)
      .flatMap(({ sentences }: { sentences: unknown[] }) => sentences)
      .map(({ id, text, hash, offset }: Record<string, unknown>) => ({ id, words: text, hash, offset }));
    expect(sentences).toEqual(edition.sentences.map(({ id, words, hash, offset }) => ({ id, words, hash, offset })));
  });

  test('names departments and terms of all editions', () => {
    const { departments } = json('data/departments.json');
    expect(departments).toHaveLength(11);
    expect(departments.flatMap(({ tasks }: { tasks: string[] }) => tasks)).toHaveLength(118);
    expect(departments[0].tasks.every((id: string) => id.startsWith('2022/'))).toBe(true);
    expect(json('data/terms.json').terms.map(({ id }: { id: string }) => id)).toEqual(corpus.terms.map(({ id }) => id));
  });
});

describe('the twins of a page', () => {
  test.each(unitsOf(edition).map((unit) => [unit.id]))('of %s have its words', (id) => {
    const all = [...walk(edition)].filter((run) => run.id === id || run.id.startsWith(`${id}-`));
    const words = all.map((run) => run.words).join('');
    expect(wordsOfMarkdown(text(`2022/${id}.md`))).toContain(words);
    const twin = json(`2022/${id}.json`);
    expect(twin.page).toBe(`/2022/${id}/`);
    const sentences = all.filter(({ kind }) => kind === 'sentence').map((run) => run.words);
    const texts = [...JSON.stringify(twin).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, quoted = '']) =>
      JSON.parse(quoted),
    );
    expect(texts).toEqual(sentences);
  });
});

describe('what machines ask for', () => {
  test('the sitemap lists every page once and nothing else', () => {
    const $ = load(text('sitemap.xml', base), { xml: true });
    const listed = $('loc')
      .map((_, element) => $(element).text())
      .get();
    const pages = loadPages(base.dir)
      .map(({ path }) => path)
      .filter((path) => path !== '404.html');
    expect(listed.sort()).toEqual(pages.map((path) => `https://example.org/ip/${path}`).sort());
  });

  test('the feed announces the edition', () => {
    const $ = load(text('feed.xml', base), { xml: true });
    expect($('feed > id').text()).toBe('https://example.org/ip/');
    expect($('entry > title').last().text()).toBe(`收录《${edition.title}》`);
    expect($('entry > link').last().attr('href')).toBe('https://example.org/ip/2022/');
  });

  test('llms.txt leads to files that exist', () => {
    const addresses = [...text('llms.txt').matchAll(/\]\((\/[^)]+)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) file(address.endsWith('/') ? `${address}index.html` : address);
  });
});
