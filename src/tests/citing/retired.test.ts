import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPage } from '#tests/html.ts';

// Inside the project, so that the copy finds the packages.
const copy = resolve('.cache/retired');
const dist = resolve(copy, 'dist');
const reason = '发文机关合并了这两句。';
afterAll(() => rmSync(copy, { recursive: true, force: true }));

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json']) {
    cpSync(name, resolve(copy, name), { recursive: true });
  }
  if (existsSync('.cache/pictures')) cpSync('.cache/pictures', resolve(copy, '.cache/pictures'), { recursive: true });
  const gone = ['2022/3-4/s10/', '2022/3-9/', '2022/3-4/#d2'];
  const ledger = [
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
  writeFileSync(resolve(copy, 'content/2022/addresses.json'), JSON.stringify(ledger));
  // The test runner's own variables of these names would be taken for the site's.
  const { DEV, MODE, PROD, SSR, BASE_URL, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...environment,
        NODE_ENV: 'production',
        OUT_DIR: 'dist',
        BASE_PATH: '',
        SITE_URL: 'https://example.org/ip',
        DISCUSS_URL: 'https://example.org/issues/new',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  expect(status, stdout + stderr).toBe(0);
}, 120_000);

test('a retired address keeps a page that leads to its successor and says why', () => {
  for (const [path, successor] of [
    ['2022/3-4/s10/', '2022/3-4/s9/'],
    ['2022/3-9/', '2022/3-4/'],
  ] as const) {
    const { $ } = loadPage(dist, path);
    expect($('main a').attr('href'), path).toBe(`/ip/${successor}`);
    expect($('link[rel="canonical"]').attr('href'), path).toBe(`https://example.org/ip/${successor}`);
    expect($('main').text(), path).toContain(reason);
    expect(existsSync(resolve(dist, successor, 'index.html'))).toBe(true);
  }
});

test('a retired place inside a page is known to the script that receives readers', () => {
  const data = JSON.parse(readFileSync(resolve(dist, '2022/cite.json'), 'utf8'));
  expect(data.retired).toMatchObject({ '2022/3-4/#d2': '2022/3-4/#d1' });
});

test('a configured site takes reports of errors at its own tracker, with the page filled in', () => {
  const { $ } = loadPage(dist, '2022/3-4/s2/');
  const report = new URL($('footer a:contains("报告错误")').attr('href') ?? '');
  expect(report.origin + report.pathname).toBe('https://example.org/issues/new');
  expect(report.searchParams.get('body')).toContain('https://example.org/ip/2022/3-4/s2/');
});
