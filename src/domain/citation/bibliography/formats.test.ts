import { Cite, plugins } from '@citation-js/core';
import { describe, expect, it, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { cite } from '../cite.ts';
import type { Subject } from '../cited.ts';
import { citedEdition } from '../cited-edition.ts';
import { bibliographyFile, bibliographyFormats } from './formats.ts';
import { gbt7714 } from './gbt7714.fixture.ts';

plugins.config.get('@csl').styles.add('gbt7714', gbt7714);

const edition = citedEdition(smallEdition());
const one: Subject = [{ from: '3-4-s2', to: '3-4-s2' }];

function file(
  ending: string,
  subject: Subject = one,
  words = '加大指导力度。',
  day: string | null = '2026-11-30',
  site = 'https://example.org/',
) {
  const format = bibliographyFormats.find((one) => one.ending === ending);
  if (!format) throw new Error(`There is no format ${ending}.`);
  const occasion = { words, hash: '1a2b3c4d', locate: (path: string) => `${site}${path}`, accessed: day };
  return bibliographyFile(cite(edition, subject, occasion), format);
}

/** What citation-js makes of a file: its first item. */
const read = (text: string) => new Cite(text).data[0] ?? {};
const date = (...parts: number[]) => expect.objectContaining({ 'date-parts': [parts] });
const reference =
  '国家知识产权局. 推动知识产权高质量发展年度工作指引（2022）: 国知发运字〔2022〕15号[A/OL]. (2022-03-16)[2026-11-30]. https://example.org/2022/3-4/s2/.';

describe('the entry of a sentence', () => {
  const fields = {
    type: 'legislation',
    title: '推动知识产权高质量发展年度工作指引（2022）',
    number: '国知发运字〔2022〕15号',
    issued: date(2022, 3, 16),
    abstract: '加大指导力度。',
    URL: 'https://example.org/2022/3-4/s2/',
  };

  it('is read from CSL-JSON with every field', () => {
    expect(read(file('csl.json').text)).toMatchObject({
      ...fields,
      id: 'u-2022-3-4-s2',
      author: [{ literal: '国家知识产权局' }],
      section: '三（四）第2句',
      accessed: date(2026, 11, 30),
      language: 'zh-CN',
    });
  });

  it('has its words on one line, and an address only where that leads somewhere from a file', () => {
    const words = '加大指导力度。\n再加大。';
    expect(read(file('csl.json', one, words).text)).toMatchObject({ abstract: '加大指导力度。再加大。' });
    for (const site of ['https://a.example/', 'http://a.example/'])
      expect(read(file('csl.json', one, words, null, site).text)).toMatchObject({ URL: `${site}2022/3-4/s2/` });
    for (const site of ['/ip/', '/https:/'])
      expect(read(file('csl.json', one, words, null, site).text)).not.toHaveProperty('URL');
  });

  it('is read from BibTeX with every field, its place as a note', () => {
    expect(read(file('bib').text)).toMatchObject({
      ...fields,
      id: 'u-2022-3-4-s2',
      author: [{ family: '国家知识产权局' }],
      note: '三（四）第2句',
      accessed: date(2026, 11, 30),
    });
  });

  it('is read from RIS with every field that citation-js knows of a statute', () => {
    expect(read(file('ris').text)).toMatchObject({ ...fields, section: '三（四）第2句', language: 'zh-CN' });
  });

  it('has in RIS the tags that Zotero takes for a statute', () => {
    const tags = Object.fromEntries(
      file('ris')
        .text.split('\r\n')
        .map((line) => line.split('  - ')),
    );
    expect(tags).toMatchObject({ TY: 'STAT', AU: '国家知识产权局', M1: fields.number, DA: '2022/03/16' });
    expect(tags).toMatchObject({ SE: '三（四）第2句', Y2: '2026/11/30' });
    expect(file('ris').text.endsWith('ER  - \r\n')).toBe(true);
  });

  it.each(['csl.json', 'bib'])('is set from %s as GB/T 7714 has it', (ending) => {
    const options = { format: 'text', template: 'gbt7714', lang: 'en-US' } as const;
    expect(new Cite(file(ending).text).format('bibliography', options).trim()).toBe(reference);
  });
});

describe('an entry for BibTeX', () => {
  const common = `@legislation{u-2022-3-4-s2,
  author = {{国家知识产权局}},
  title = {{推动知识产权高质量发展年度工作指引（2022）}},
  number = {国知发运字〔2022〕15号},
  date = {2022-03-16},
  year = {2022},
  note = {三（四）第2句},
`;

  it('has its fields in this order, and none that is not known', () => {
    expect(file('bib').text).toBe(`${common}  abstract = {加大指导力度。},
  url = {https://example.org/2022/3-4/s2/},
  urldate = {2026-11-30},
  langid = {chinese},
}
`);
    const bare = file('bib', '3-4', '', null, '/ip/').text;
    expect(bare).not.toMatch(/abstract|url|null/u);
    expect(bare.endsWith('  note = {三（四）},\n  langid = {chinese},\n}\n')).toBe(true);
  });
});

test('the formats are offered by their names, with the types of their files', () => {
  expect(bibliographyFormats.map(({ ending, label, mediaType }) => [ending, label, mediaType])).toEqual([
    ['ris', 'RIS', 'application/x-research-info-systems'],
    ['bib', 'BibTeX', 'application/x-bibtex'],
    ['csl.json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json'],
  ]);
});

describe('the entry of something else', () => {
  it('leaves out what is not known at build time, and for a unit the words', () => {
    const item = read(file('csl.json', '3-4', '（四）健全知识产权保护政策。', null).text);
    expect(item).toMatchObject({ section: '三（四）', URL: 'https://example.org/2022/3-4/' });
    expect(item).not.toHaveProperty('abstract');
    expect(item).not.toHaveProperty('accessed');
    expect(file('ris', '3-4', '', null).text).not.toMatch(/AB|Y2/u);
  });

  it.each(['ris', 'bib', 'csl.json'])('in %s leaves out an address that leads nowhere from a file', (ending) => {
    const { text } = file(ending, '3-4', '', null, '/ip/');
    expect(text).toContain('三（四）');
    expect(text).not.toContain('/ip/');
  });

  it('has for the whole document no place in it', () => {
    expect(read(file('csl.json', '2022').text)).not.toHaveProperty('section');
    expect(read(file('bib', '2022').text)).toMatchObject({ id: 'u-2022', URL: 'https://example.org/2022/' });
  });

  it('is named by its address', () => {
    const range: Subject = [{ from: '3-4-s3', to: '3-5-s1' }];
    expect(file('bib', range).text).toContain('@legislation{u-2022-3-4-s3-3-5-s1,');
    expect(file('csl.json', [{ from: '3-4-s2', to: '3-4-s2', start: 0, end: 2 }]).name).toBe(
      '2022-3-4-s2-0-2.csl.json',
    );
  });

  it('keeps what TeX would read as its own', () => {
    const words = '占50%以上，A&B_{1}~\\TeX。';
    expect(read(file('bib', one, words).text).abstract).toBe(words);
    expect(file('bib', one, '#$^').text).toContain('  abstract = {\\#\\$\\textasciicircum{}},\n');
  });
});
