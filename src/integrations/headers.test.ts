import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headerRules, inlineStyles } from './headers.ts';

test('what a host that reads a hundred rules must not miss stands before the rules of folders, however many there are', () => {
  const folders = Array.from({ length: 200 }, (_, index) => `${1900 + index}`);
  const paths = headerRules('/ip/', folders, []).map((rule) => rule.split('\n')[0] ?? '');
  expect(new Set(paths).size).toBe(paths.length);
  const first = ['*', '', ':file', 'embed/*', 'linker.js', 'data/refs.json', 'data/refs/*', '_astro/*', 'sw.js'];
  expect(paths.slice(0, first.length)).toEqual(first.map((path) => `/ip/${path}`));
  expect(paths.slice(first.length)).toEqual(folders.map((folder) => `/ip/${folder}/*`));
});

test('a style sheet is allowed once, however many files hold it', () => {
  const site = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'data'));
  for (const name of ['2022', '2023', '2024']) {
    const style = name === '2024' ? 'b{}' : 'a{}\nb{}';
    writeFileSync(join(site, 'data', `${name}.html`), `<!doctype html><style>${style}</style><p>文</p>`);
  }
  // printf 'a{}\nb{}' | openssl dgst -sha256 -binary | base64, and the same for b{}.
  expect(inlineStyles(site)).toEqual([
    "'sha256-zed0RLOFY+TcmXcTg8xXzuEuz9LcL/bpBT9mk1CINVo='",
    "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
  ]);
});
