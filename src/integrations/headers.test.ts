import { expect, test } from 'vitest';
import { headerRules } from './headers.ts';

test('what a host that reads a hundred rules must not miss stands before the rules of folders, however many there are', () => {
  const folders = Array.from({ length: 200 }, (_, index) => `${1900 + index}`);
  const paths = headerRules('/ip/', folders, []).map((rule) => rule.split('\n')[0] ?? '');
  expect(new Set(paths).size).toBe(paths.length);
  const first = ['*', '', ':file', 'embed/*', 'linker.js', 'data/refs.json', 'data/refs/*', '_astro/*', 'sw.js'];
  expect(paths.slice(0, first.length)).toEqual(first.map((path) => `/ip/${path}`));
  expect(paths.slice(first.length)).toEqual(folders.map((folder) => `/ip/${folder}/*`));
});
