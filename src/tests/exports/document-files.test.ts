import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import Ajv from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { describe, expect, inject, test } from 'vitest';
import { loadPages } from '#tests/html.ts';
import { bare, cutGuideline, editions, hashOf, linesUnder, publishedText, wordsOf } from '#tests/published.ts';
import { differingSites, siteWith } from '#tests/sites.ts';

const { root, base } = inject('sites');
const lines = publishedText('2022').split('\n').filter(bare);
const published = bare(lines.join(''));
const units = cutGuideline();
const sentences = units.flatMap((unit) => unit.sentences).filter(({ id }) => /^\d/.test(id));
const file = (path: string, site = root) => readFileSync(join(site.dir, path));
const text = (path: string, site = root) => file(path, site).toString('utf8');
/** The addresses that a sitemap, or the index of several, names. */
function locations(sitemap: string): string[] {
  const $ = load(sitemap, { xml: true });
  return $('loc')
    .map((_, element) => $(element).text())
    .get();
}
const json = (path: string, site = root) => JSON.parse(text(path, site));

/** A Markdown file's words as remark reads them, without the lines of ours, which are quoted. */
async function wordsOfMarkdown(markdown: string): Promise<string> {
  const { render } = await createMarkdownProcessor({ smartypants: false });
  const $ = load((await render(markdown)).code);
  $('blockquote').remove();
  return bare($('body').text());
}

/** The pages of a book in the order of reading. */
function pagesOfBook(book: Uint8Array): readonly string[] {
  const files = unzipSync(book);
  const text = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());
  const $ = load(text('package.opf'), { xml: true });
  return $('itemref')
    .get()
    .map((page) => text($(`[id="${$(page).attr('idref')}"]`).attr('href') ?? ''));
}

describe('the document for Word', () => {
  test('has every word of the document, in its paragraphs, and one line of ours after them', async () => {
    const { value } = await mammoth.extractRawText({ buffer: file('data/2022.docx') });
    const paragraphs = value.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
    const ours = paragraphs.pop();
    expect(paragraphs.join('')).toBe(published);
    expect(ours).toContain('非官方文本');
    expect(paragraphs).toEqual(lines);
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

test('in the document for Word the notice ends its page, and no page ends with a title or a heading', () => {
  const files = unzipSync(file('data/2022.docx'));
  const xml = load(strFromU8(files['word/document.xml'] ?? new Uint8Array()), { xml: true });
  const words = (mark: string) =>
    xml(mark)
      .map((_, element) => xml(element).closest('w\\:p').text())
      .get();
  expect(words('w\\:pageBreakBefore')).toEqual(['推动知识产权高质量发展年度工作指引']);
  expect(words('w\\:keepNext')).toEqual([
    '国家知识产权局关于印发《推动知识产权高质量发展年度工作指引（2022）》的通知',
    '推动知识产权高质量发展年度工作指引',
    '一、总体要求',
    '（二）基本原则。',
    '二、落实《纲要》和《规划》提出的目标任务，确立知识产权高质量发展指标体系',
    '三、加强《纲要》和《规划》落实的衔接保障，完善知识产权高质量发展政策体系',
    '四、做好《纲要》和《规划》实施的动态监测，改进知识产权高质量发展统计体系',
    '五、工作要求',
  ]);
});

describe('the document as text', () => {
  test('stands whole in the plain file, a paragraph a line', () => {
    expect(text('data/2022.txt')).toBe(`${lines.join('\n')}\n`);
  });

  test('as received comes back byte for byte', () => {
    expect(file('data/2022.source.txt').equals(readFileSync('content/2022/source.txt'))).toBe(true);
  });

  test.for(editions)('of %s stands whole in every format', async (edition) => {
    const site = siteWith(edition);
    const words = bare(publishedText(edition));
    const { value } = await mammoth.extractRawText({ buffer: file(`data/${edition}.docx`, site) });
    // A line of ours comes last.
    expect(bare(value.trim().split('\n').slice(0, -1).join(''))).toBe(words);
    expect(bare(text(`data/${edition}.txt`, site))).toBe(words);
    expect(await wordsOfMarkdown(text(`data/${edition}.md`, site))).toBe(words);
    expect(bare(load(text(`data/${edition}.html`, site))('[data-document]').text())).toBe(words);
    const pages = pagesOfBook(file(`data/${edition}.epub`, site));
    expect(bare(pages.map((page) => load(page, { xml: true })('.document').text()).join(''))).toBe(words);
    expect(bare(load(text(`data/${edition}.akn.xml`, site), { xml: true })('akomaNtoso').text())).toBe(words);
  });

  test('stands whole in the Markdown file', async () => {
    expect(await wordsOfMarkdown(text('data/2022.md'))).toBe(published);
  });

  test('stands whole in the single file, which needs nothing else', () => {
    const html = text('data/2022.html');
    const $ = load(html);
    expect($('[data-document]').text().replace(/\s/gu, '')).toBe(published);
    for (const { id, words } of sentences) expect($(`[id="${id}"]`).text()).toBe(words);
    expect($('[src], link, script').length).toBe(0);
    const style = createHash('sha256').update($('style').text()).digest('base64');
    expect($('meta[http-equiv=content-security-policy]').attr('content')).toContain(`'sha256-${style}'`);
  });
});

test.for(editions)('the book of %s is found valid', async (edition) => {
  const { messages } = await EpubCheck.validate(file(`data/${edition}.epub`, siteWith(edition)));
  expect(messages).toEqual([]);
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
    expect(event?.description).toContain(wordsOf('5-s2'));
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://example.org/ip/2022/5/s2/');
  });
});

test('a department has no calendar, and no link to one, where no task of its own is dated', () => {
  expect(globSync('data/departments/*.ics', { cwd: root.dir })).toEqual([]);
  expect(
    loadPages(root.dir).filter(({ path, $ }) => /^departments\//.test(path) && $('a[href$=".ics"]').length > 0),
  ).toEqual([]);
});

describe('the data', () => {
  const validate = new Ajv({ strict: true }).compile(json('data/schema.json'));

  test.for([root, base])('fits its published schema under $base', (site) => {
    for (const edition of site.editions)
      expect(validate(json(`data/${edition}.json`, site)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('would not fit with a field too many, one too few or a wrong kind', () => {
    const document = json('data/2022.json');
    expect(validate({ ...document, surprise: 1 })).toBe(false);
    expect(validate({ ...document, parts: undefined })).toBe(false);
    expect(validate({ ...document, signed: '16 March 2022' })).toBe(false);
  });

  test('gives every sentence with its words, their hash and their place in the text as received', () => {
    const source = [...readFileSync('content/2022/source.txt', 'utf8')];
    const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
    const given: { id: string; text: string; hash: string; offset: number }[] = json('data/2022.json')
      .parts.flatMap(({ clauses }: { clauses: { duties: { sentences: unknown[] }[] }[] }) => clauses)
      .flatMap(({ duties }: { duties: { sentences: unknown[] }[] }) => duties)
      .flatMap(({ sentences }: { sentences: unknown[] }) => sentences);
    expect(given.map(({ id, text }) => ({ id, words: text }))).toEqual(sentences);
    for (const { id, text, hash, offset } of given) {
      expect(hash, id).toBe(hashOf(text));
      // Marks were mended and lines were joined, letters stand as received.
      const received = letters(source.slice(offset, offset + 2 * text.length).join(''));
      expect(received.startsWith(letters(text)) && source[offset] === text[0], id).toBe(true);
    }
  });

  test('names departments and terms of all editions', () => {
    const { departments } = json('data/departments.json');
    expect(departments).toHaveLength(11);
    const tasks: string[] = departments.flatMap(({ tasks }: { tasks: string[] }) => tasks);
    expect(tasks.filter((id) => id.startsWith('2022/'))).toHaveLength(118);
    const terms = globSync('content/terms/*.mdx').map((file) => basename(file, '.mdx'));
    expect(json('data/terms.json').terms.map(({ id }: { id: string }) => id)).toEqual(terms.sort());
  });
});

describe('the data of topics', () => {
  const validate = new Ajv({ strict: true }).compile(json('data/topics.schema.json'));

  test('fit their published schema, and would not with a field too many or too few', () => {
    const data = json('data/topics.json', base);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...data, surprise: 1 })).toBe(false);
    expect(validate({ topics: data.topics.map((one: object) => ({ ...one, members: undefined })) })).toBe(false);
  });

  test('name what their editors named, and its sentences', () => {
    const { topics } = json('data/topics.json', base);
    expect(topics.map(({ id }: { id: string }) => id)).toEqual(
      globSync('content/topics/*.mdx')
        .map((file) => basename(file, '.mdx'))
        .sort(),
    );
    const [indications] = topics.filter(({ title }: { title: string }) => title === '地理标志');
    expect(indications.url).toBe('https://example.org/ip/topics/geographical-indications/');
    const own = sentences.filter(({ words }) => words.includes('地理标志')).map(({ id }) => `2022/${id}`);
    const of2022 = (ids: readonly string[]) => ids.filter((id) => id.startsWith('2022/'));
    expect(of2022(indications.sentences)).toEqual(own);
    expect(of2022(indications.members)).toEqual(own);
  });
});

describe('the twins of a page', () => {
  test.for(units)('of $id have its words', async ({ id }) => {
    expect(await wordsOfMarkdown(text(`2022/${id}.md`))).toContain(bare(linesUnder(id).join('')));
    const twin = json(`2022/${id}.json`);
    expect(twin.page).toBe(`/2022/${id}/`);
    const texts = [...JSON.stringify(twin).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, quoted = '']) =>
      JSON.parse(quoted),
    );
    const own = units.filter((unit) => unit.id === id || unit.id.startsWith(`${id}-`));
    expect(texts).toEqual(own.flatMap((unit) => unit.sentences.map(({ words }) => words)));
  });
});

describe('what machines ask for', () => {
  test('the sitemap lists every page once and nothing else', () => {
    const parts = locations(text('sitemap.xml', base)).map((part) => part.slice('https://example.org/ip/'.length));
    const listed = parts.flatMap((part) => locations(text(part, base)));
    const pages = loadPages(base.dir)
      .map(({ path }) => path)
      .filter((path) => path !== '404.html' && path !== 'not-stored/');
    expect(listed.sort()).toEqual(pages.map((path) => `https://example.org/ip/${path}`).sort());
  });

  test('the feed announces the edition', () => {
    const $ = load(text('feed.xml', base), { xml: true });
    expect($('feed > id').text()).toBe('https://example.org/ip/');
    expect($('entry > title').last().text()).toBe('收录《推动知识产权高质量发展年度工作指引（2022）》');
    expect($('entry').last().find('link[rel=alternate]').attr('href')).toBe('https://example.org/ip/2022/');
  });

  test.for(differingSites())(
    'every feed under $base names each entry once and leads to pages that are there',
    ({ dir, base, origin }) => {
      const feeds = globSync('**/feed.xml', { cwd: dir });
      expect(feeds.length).toBeGreaterThan(0);
      for (const path of feeds) {
        const $ = load(readFileSync(join(dir, path), 'utf8'), { xml: true });
        const ids = $('entry > id')
          .get()
          .map((id) => $(id).text());
        expect(ids.length, path).toBeGreaterThan(0);
        expect(new Set(ids).size, path).toBe(ids.length);
        for (const link of $('link').get()) {
          const { pathname } = new URL($(link).attr('href') ?? '', origin);
          expect(pathname.startsWith(base), pathname).toBe(true);
          const place = join(dir, pathname.slice(base.length));
          expect(existsSync(pathname.endsWith('/') ? join(place, 'index.html') : place), `${path}: ${pathname}`).toBe(
            true,
          );
        }
      }
    },
  );

  test('llms.txt leads to files that exist', () => {
    const addresses = [...text('llms.txt').matchAll(/\]\((\/[^)]+)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) file(address.endsWith('/') ? `${address}index.html` : address);
  });
});
