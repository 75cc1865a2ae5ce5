import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn, callIn } from '#audit/made-years-site.ts';
import { freshCopy } from '#site/clean-build.ts';
import { loadPage, loadPages } from '#tests/html.ts';

/** An ordinance: articles without titles, and nobody who answers for anything. */
const ordinance = `某市人民政府令

第12号

《某市示范推广办法》已经市人民政府第3次常务会议通过，现予公布，自2021年7月1日起施行。

市长　某某

2021年5月6日

某市示范推广办法

第一章　总则

第一条　为了规范推广工作，制定本办法。

第二条　推广工作应当公开。推广工作应当自愿。

第二章　附则

第三条　本办法自2021年7月1日起施行。
`;
const slug = 'measures-2021';
let copy = '';
let dist = '';

beforeAll(() => {
  copy = freshCopy({ pictures: false });
  const content = join(copy, 'content');
  for (const folder of ['departments', 'terms', 'topics'])
    for (const file of readdirSync(join(content, folder))) rmSync(join(content, folder, file));
  for (const gone of ['2022', 'series/guideline.mdx']) rmSync(join(content, gone), { recursive: true });
  writeFileSync(
    join(content, 'series/measures.mdx'),
    '---\ntitle: 某市示范推广办法\nkind: 规章\nshort: 办法\nparents: {}\n---\n',
  );
  writeFileSync(join(content, 'library.mdx'), '---\nseries: [measures]\n---\n');
  writeFileSync(join(copy, 'ordinance.txt'), ordinance);
  callIn(copy, ['import', 'ordinance.txt', '--edition', slug, '--published', '2021-05-07']);
  callIn(copy, ['addresses', 'accept', '--reason', '首次发布']);
  dist = buildIn(copy);
}, 120_000);
afterAll(() => {
  if (copy) rmSync(copy, { recursive: true, force: true });
});

test('a site of a document that names nobody leads to nothing that it has not', () => {
  const dead = loadPages(dist).flatMap(({ path, $ }) =>
    $('a[href^="/"]')
      .get()
      .map((link) => ($(link).attr('href') ?? '').replace(/[?#].*$/u, ''))
      .filter((to) => !existsSync(join(dist, to.endsWith('/') ? `${to}index.html` : to)))
      .map((to) => `${path} leads to ${to}`),
  );
  expect(dead).toEqual([]);
  const { $ } = loadPage(dist, `${slug}/`);
  const places = $('nav[aria-label=主导航] a').get();
  expect(places.map((place) => $(place).text().trim())).toEqual(['全文']);
});

test('it counts nothing that it has not, and shows how its places are written by its own', () => {
  const counted = loadPages(dist).filter(({ $ }) => /(?:^|\D)0(?:项|个|句)/u.test($('main').text()));
  expect(counted.map(({ path }) => path)).toEqual([]);
  expect(loadPage(dist, '').$('.tries').text()).toContain('第一条');
  for (const path of ['', 'search/', 'data/']) {
    const { $ } = loadPage(dist, path);
    // What a field may hold is the same in every library.
    $('#fields').remove();
    expect($.html(), path).not.toMatch(/三（四）|3-4-s/u);
  }
  expect(loadPage(dist, 'departments/').$('main').text()).toContain('没有标明责任单位');
});
