import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { documentText, loadPage } from '#tests/html.ts';
import { bare, cutGuideline, editions, publishedText } from '#tests/published.ts';

const sites = Object.values(inject('sites'));
const units = cutGuideline();
const isPart = (id: string) => /^\d$/.test(id);

test.for(editions)(
  'the whole-document page of %s holds the source with its listed edits, character by character',
  (edition) => {
    for (const { dir } of sites.filter((site) => site.editions.includes(edition)))
      expect(documentText(loadPage(dir, `${edition}/`).$)).toBe(bare(publishedText(edition)));
  },
);

test.for(editions)('the page of each unit of %s holds what stands in its section of the whole document', (edition) => {
  for (const { dir } of sites.filter((site) => site.editions.includes(edition))) {
    const { $ } = loadPage(dir, `${edition}/`);
    const sections = $('[data-document] section[id]').toArray();
    expect(sections.length, edition).toBeGreaterThan(1);
    for (const section of sections) {
      const id = $(section).attr('id');
      const own = load(`<div data-document>${$.html(section)}</div>`);
      expect(documentText(loadPage(dir, `${edition}/${id}/`).$), `${edition}/${id}/`).toBe(documentText(own));
    }
  }
});

test('the source of 2022 differs from the text as published in marks and white space, but for what stood around it', () => {
  const edits: readonly Record<'before' | 'after' | 'rule', string>[] = JSON.parse(
    readFileSync('content/2022/edits.json', 'utf8'),
  );
  const around = ['furniture', 'metadata'];
  const allowed = /^(?:\p{P}|\p{Sm}|\s|\.pdf|#)*$/u;
  for (const { before, after, rule } of edits.filter(({ rule }) => !around.includes(rule))) {
    const label = rule === 'label' ? /[一二三四五六七八九十]/gu : /$^/gu;
    expect(before.replace(label, '') + after.replace(label, '')).toMatch(allowed);
  }
});

test('the guideline of 2022 has 5 parts, 13 clauses and part five, 30 duties, and 98 sentences', () => {
  const ids = units.map(({ id }) => id);
  expect(ids.filter(isPart)).toEqual(['1', '2', '3', '4', '5']);
  expect(ids.filter((id) => id.includes('-'))).toHaveLength(13);
  expect(units.flatMap(({ duties }) => duties)).toHaveLength(30);
  expect(units.flatMap(({ sentences }) => sentences)).toHaveLength(98);
});

test('every page of a part, a clause, the notice or the preamble holds exactly its slice of the source', () => {
  for (const { dir } of sites) {
    for (const { id, lines } of units) {
      const below = isPart(id)
        ? units.filter((unit) => unit.id.startsWith(`${id}-`)).flatMap((unit) => unit.lines)
        : [];
      expect(documentText(loadPage(dir, `2022/${id}/`).$), id).toBe(bare([...lines, ...below].join('')));
    }
  }
});

test.for(editions)(
  'a sentence of %s has the same words on the page of the whole, of its clause, and its own',
  (edition) => {
    for (const { dir } of sites.filter((site) => site.editions.includes(edition))) {
      const whole = loadPage(dir, `${edition}/`).$;
      const paths = globSync('*/s[0-9]*/', { cwd: join(dir, edition) }).map((path) =>
        path.replaceAll('\\', '/').replace(/\/$/u, ''),
      );
      expect(paths.length).toBe(
        whole('[data-document] [id]').filter((_, { attribs }) => /-s\d+$/u.test(attribs['id'] ?? '')).length,
      );
      for (const path of paths) {
        const [unit = '', number = ''] = path.split('/');
        const words = whole(`[id="${unit}-${number}"]`).text();
        expect(words, path).not.toBe('');
        expect(loadPage(dir, `${edition}/${unit}/`).$(`[id="${number}"]`).text(), path).toBe(words);
        expect(documentText(loadPage(dir, `${edition}/${path}/`).$), path).toContain(bare(words));
      }
    }
  },
);

test('the element with the id of a sentence holds exactly its words, on its own page and on the whole document’s', () => {
  for (const { dir } of sites) {
    const whole = loadPage(dir, '2022/').$;
    for (const unit of units) {
      const own = loadPage(dir, `2022/${unit.id}/`).$;
      for (const { id, words } of unit.sentences) {
        expect(own(`[id="${id.split('-').at(-1)}"]`).text(), id).toBe(words);
        expect(whole(`[id="${id}"]`).text(), id).toBe(words);
      }
    }
  }
});

test('the element with the id of a duty holds its sentences and its note', () => {
  for (const { dir } of sites) {
    const { $ } = loadPage(dir, '2022/');
    for (const { id, words } of units.flatMap(({ duties }) => duties)) {
      const element = $(`[id="${id}"]`).clone();
      element.find('[data-ours]').remove();
      expect(bare(element.text()), id).toBe(bare(words));
    }
  }
});
