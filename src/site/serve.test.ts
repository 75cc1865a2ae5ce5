import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'served-'));
let site: Served;

beforeAll(async () => {
  mkdirSync(join(dir, '2022/3-4'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), '首页');
  writeFileSync(join(dir, '404.html'), '没有这一页');
  writeFileSync(join(dir, '2022/3-4/index.html'), '三（四）');
  for (const name of ['a.json', 'a.md', 'a.ics', 'a.csv', 'a.docx', 'a.xlsx', 'a.webmanifest', 'a.txt', 'a.xml']) {
    writeFileSync(join(dir, name), '{}');
  }
  site = await serve({ dir, base: '/ip/' });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(site.origin + path, { redirect: 'manual' });

test('a page is served at its address with a slash, as UTF-8', async () => {
  const response = await get('/ip/2022/3-4/?words=1a2b3c4d');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('三（四）');
});

test('a page asked for without the slash is redirected, its query kept', async () => {
  const page = await get('/ip/2022/3-4?words=1a2b3c4d');
  expect([page.status, page.headers.get('location')]).toEqual([301, '/ip/2022/3-4/?words=1a2b3c4d']);
  const home = await get('/ip');
  expect([home.status, home.headers.get('location')]).toEqual([301, '/ip/']);
});

test('what is not there, in a folder without a page, outside the base path or outside the folder is the 404 page', async () => {
  for (const path of ['/ip/no/', '/ip/no', '/ip/2022/', '/', '/ip/%2e%2e/%2e%2e/etc/passwd', '/ip/%E0%A4%A']) {
    const response = await get(path);
    expect([path, response.status, await response.text()]).toEqual([path, 404, '没有这一页']);
  }
});

test.for([
  ['a.json', 'application/json; charset=utf-8'],
  ['a.md', 'text/markdown; charset=utf-8'],
  ['a.ics', 'text/calendar; charset=utf-8'],
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['a.xml', 'application/xml; charset=utf-8'],
  ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('%s is served as %s', async ([name, type]) => {
  expect((await get(`/ip/${name}`)).headers.get('content-type')).toBe(type);
});

test('a file written after the start is served, an unchanged one is not sent twice', async () => {
  writeFileSync(join(dir, 'late.txt'), '后来');
  const first = await get('/ip/late.txt');
  expect(await first.text()).toBe('后来');
  const again = await fetch(`${site.address}late.txt`, {
    headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('where the port is taken the next one serves', async () => {
  const taken = Number(new URL(site.origin).port);
  const second = await serve({ dir, port: taken });
  expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
  expect(await (await fetch(second.address)).text()).toBe('首页');
  await second.close();
});
