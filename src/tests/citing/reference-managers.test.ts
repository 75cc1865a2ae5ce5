import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, inject, test } from 'vitest';
import { wordsOf } from '#tests/published.ts';
import { savedByZotero } from './zotero.ts';

const { root, base } = inject('sites');
const title = '推动知识产权高质量发展年度工作指引（2022）';

const places = [
  { what: 'the document', path: '2022/', section: undefined },
  { what: 'a part', path: '2022/3/', section: '第三部分' },
  { what: 'a clause', path: '2022/3-4/', section: '三（四）' },
  { what: 'a sentence', path: '2022/3-4/s2/', section: '三（四）第2句' },
  { what: 'a sentence of the notice', path: '2022/notice/s1/', section: '通知第1句' },
  { what: 'a target', path: '2022/targets/protection/', section: '一（三）“知识产权保护”' },
];

describe('what Zotero saves of', () => {
  test.for(places.flatMap((place) => [root, base].map((site) => ({ ...place, site, under: site.base }))))(
    '$what under $under is a statute with its fields',
    ({ path, section, site }) => {
      const address = `${site.address}${path}`;
      const { itemType, fields, creators } = savedByZotero(
        readFileSync(join(site.dir, path, 'index.html'), 'utf8'),
        address,
      );
      expect(itemType).toBe('statute');
      expect(creators).toEqual(['国家知识产权局']);
      expect(fields).toEqual({
        nameOfAct: title,
        publicLawNumber: '国知发运字〔2022〕15号',
        dateEnacted: '2022-03-16',
        ...(section && { section }),
        abstractNote: expect.stringContaining(title),
        language: 'zh-CN',
        url: site === base ? `https://example.org/ip/${path}` : address,
      });
    },
  );

  test('a sentence has its words as the abstract', () => {
    const html = readFileSync(join(base.dir, '2022/3-4/s2/index.html'), 'utf8');
    expect(savedByZotero(html, '').fields['abstractNote']).toContain(wordsOf('3-4-s2'));
  });

  test('a page that is no part of a document is a web page', () => {
    expect(savedByZotero(readFileSync(join(base.dir, 'about/index.html'), 'utf8'), '').itemType).toBe('webpage');
  });
});

describe('the files for reference managers', () => {
  const places = { '2022/3-4': '三（四）', '2022/notice': '通知', 'data/2022': undefined };
  test.for(
    Object.entries(places).flatMap(([path, place]) => ['ris', 'bib', 'csl.json'].map((end) => ({ path, place, end }))),
  )('$path.$end is read by citation-js', ({ path, place, end }) => {
    const [item] = new Cite(readFileSync(join(base.dir, `${path}.${end}`), 'utf8')).data;
    expect(item).toMatchObject({
      type: 'legislation',
      title,
      number: '国知发运字〔2022〕15号',
      issued: { 'date-parts': [[2022, 3, 16]] },
      URL: `https://example.org/ip/${path.replace('data/', '')}/`,
      ...(place && { [end === 'bib' ? 'note' : 'section']: place }),
    });
  });
});
