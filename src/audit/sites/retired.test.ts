import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanBuild } from '#site/clean-build.ts';
import { loadPage } from '#tests/html.ts';

const reason = '发文机关合并了这两句。';
const gone = ['2022/3-4/s10/', '2022/3-9/', '2022/3-4/#d2'];
const book = [
  {
    on: '2026-01-01',
    reason: 'First.',
    recorded: Object.fromEntries(gone.map((one) => [one, '00000000'])),
    retired: {},
  },
  {
    on: '2026-02-01',
    reason,
    recorded: {},
    retired: { '2022/3-4/s10/': '2022/3-4/s9/', '2022/3-9/': '2022/3-4/', '2022/3-4/#d2': '2022/3-4/#d1' },
  },
];
let dist = '';

beforeAll(() => {
  dist = cleanBuild({
    pictures: false,
    environment: { SITE_URL: 'https://example.org/ip', BASE_PATH: '', DISCUSS_URL: 'https://example.org/issues/new' },
    change: (copy) => writeFileSync(join(copy, 'content/2022/addresses.json'), JSON.stringify(book)),
  });
}, 120_000);
afterAll(() => {
  // Where nothing was built, the folder above would be the project itself.
  if (dist) rmSync(dirname(dist), { recursive: true, force: true });
});

test('a retired address keeps a page that leads to its successor and says why', () => {
  for (const [path, successor] of [
    ['2022/3-4/s10/', '2022/3-4/s9/'],
    ['2022/3-9/', '2022/3-4/'],
  ] as const) {
    const { $ } = loadPage(dist, path);
    expect($('main a').attr('href'), path).toBe(`/ip/${successor}`);
    expect($('link[rel="canonical"]').attr('href'), path).toBe(`https://example.org/ip/${successor}`);
    expect($('main').text(), path).toContain(reason);
    expect(existsSync(join(dist, successor, 'index.html'))).toBe(true);
  }
});

test('the card of a retired address says where its words are now, and shows none', () => {
  const { $ } = loadPage(dist, 'embed/2022/3-4/s10/');
  expect($('main').text().trim()).toBe('这里曾有的文字已不在原处。');
  expect($('footer a').first().attr('href')).toBe('https://example.org/ip/2022/3-4/s9/');
  expect($('footer a').first().attr('target')).toBe('_blank');
  expect($('[data-document]')).toHaveLength(0);
});

test('a retired place inside a page is known to the script that receives readers', () => {
  const data = JSON.parse(readFileSync(join(dist, '2022/cite.json'), 'utf8'));
  expect(data.retired).toMatchObject({ '2022/3-4/#d2': '2022/3-4/#d1' });
});

test('a configured site takes reports of errors at its own tracker, with the page filled in', () => {
  const { $ } = loadPage(dist, '2022/3-4/s2/');
  const report = new URL($('footer a:contains("报告错误")').attr('href') ?? '');
  expect(report.origin + report.pathname).toBe('https://example.org/issues/new');
  expect(report.searchParams.get('body')).toContain('https://example.org/ip/2022/3-4/s2/');
});
