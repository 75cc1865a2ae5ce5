import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { allInline, headerRules } from './headers.ts';

test('what a host that reads a hundred rules must not miss stands before the rules of folders, however many there are', () => {
  const folders = Array.from({ length: 200 }, (_, index) => `${1900 + index}`);
  const paths = headerRules('/ip/', folders, { script: [], style: [] }).map((rule) => rule.split('\n')[0] ?? '');
  expect(new Set(paths).size).toBe(paths.length);
  const first = ['*', '', ':file', 'embed/*', 'linker.js', 'data/refs.json', 'data/refs/*', '_astro/*', 'sw.js'];
  expect(paths.slice(0, first.length)).toEqual(first.map((path) => `/ip/${path}`));
  expect(paths.slice(first.length)).toEqual(folders.map((folder) => `/ip/${folder}/*`));
});

test('a style sheet or a script that stands inline is allowed once, however many files hold it', () => {
  const site = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'data'));
  mkdirSync(join(site, '2022/1-1'), { recursive: true });
  for (const name of ['2022', '2023', '2024']) {
    const style = name === '2024' ? 'b{}' : 'a{}\nb{}';
    writeFileSync(join(site, 'data', `${name}.html`), `<!doctype html><style>${style}</style><p>文</p>`);
  }
  const page =
    '<!doctype html><script data-due="2022-12-31">c()</script><script type="application/ld+json">{}</script>';
  writeFileSync(join(site, '2022/index.html'), `${page}<style>b{}</style>`);
  writeFileSync(join(site, '2022/1-1/index.html'), `${page}<style>d{}</style><script src="/e.js"></script>`);
  // printf 'a{}\nb{}' | openssl dgst -sha256 -binary | base64, and the same for the others.
  expect(allInline(site, '2022')).toEqual({
    script: ["'sha256-uv6BXxguRKhBqgeOtcyTvppA2Vttceh37dUo7xwS8Ug='"],
    style: [
      "'sha256-fTCnhmQx+Vznx1J/TbamDaXx+RzqkeQEjy6m9fNBY/I='",
      "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
      "'sha256-zed0RLOFY+TcmXcTg8xXzuEuz9LcL/bpBT9mk1CINVo='",
    ],
  });
});
