import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('whatever a socket sends', () => {
  /** Sends a request as it stands, which no client would, and gives the answer's status, `Location` and body. */
  const send = (
    target: string,
    method = 'GET',
    header = '',
  ): Promise<{ status: number; to: string | null; body: string }> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(site.origin).port), 'localhost');
      let answer = '';
      socket.setEncoding('latin1').on('data', (piece) => {
        answer += piece;
      });
      socket.on('error', reject).on('close', () => {
        const [head = '', body = ''] = answer.split('\r\n\r\n');
        resolve({
          status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1]),
          to: /^location: (.*)$/imu.exec(head)?.[1] ?? null,
          body: Buffer.from(body, 'latin1').toString(),
        });
      });
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${header}Connection: close\r\n\r\n`, 'latin1');
    });

  test.for([
    // Doubled slashes, and what a browser takes for them.
    ['//', 301, '/'],
    ['//?q=1', 301, '/?q=1'],
    ['/.//2022', 301, '/2022'],
    ['//example.com', 301, '/example.com'],
    ['//example.com/%2e%2e', 301, '/'],
    ['///example.com//ip/', 301, '/example.com/ip/'],
    ['/\\example.com', 301, '/example.com'],
    ['/\\/example.com', 301, '/example.com'],
    ['//ip//2022//3-4?words=1a2b3c4d', 301, '/ip/2022/3-4?words=1a2b3c4d'],
    ['/ip//', 301, '/ip/'],
    ['/ip//example.com', 301, '/ip/example.com'],
    // A host in the target is nobody's business here.
    ['http://example.com/ip/2022/3-4?a=b', 301, '/ip/2022/3-4/?a=b'],
    ['http://example.com//example.com', 301, '/example.com'],
    ['http://example.com', 404, null],
    // Nothing that is not there, however it is written.
    ['/%', 404, null],
    ['/ip/%', 404, null],
    ['/ip/%00', 404, null],
    ['/ip/..%2f..%2fetc/passwd', 404, null],
    ['/ip/..%5c..%5cetc', 404, null],
    ['/..%2f', 404, null],
    ['/ip/%2fexample.com', 404, null],
    // No path at all.
    ['example.com:80', 400, null],
    ['http://[', 400, null],
  ] as const)('%s is answered with %s', async ([target, status, to]) => {
    expect(await send(target)).toMatchObject({ status, to });
  });

  test('a path longer than any file’s is not there', async () => {
    for (const path of ['a'.repeat(300), 'a/'.repeat(9000)]) {
      const { status } = await send(`/ip/${path}`);
      expect(status).toBe(404);
    }
  });

  test('a query of thousands of characters comes through, one beyond all measure is refused', async () => {
    const [quotation, flood] = await Promise.all([
      send(`/ip/?q=${'%E7%9F%A5'.repeat(5000)}`),
      send(`/ip/?q=${'a'.repeat(70_000)}`),
    ]);
    expect([quotation.status, quotation.body, flood.status]).toEqual([200, '首页', 431]);
  });

  test('a query is handed on as it was written', async () => {
    const query = "?q=%7E%e7~'|{}&&a=?/..//";
    expect(await send(`/ip/2022/3-4${query}`)).toMatchObject({ status: 301, to: `/ip/2022/3-4/${query}` });
  });

  test('HEAD is answered as GET, without the body; other methods are not', async () => {
    expect(await send('/ip/2022/3-4/', 'HEAD')).toEqual({ status: 200, to: null, body: '' });
    expect(await send('/ip/2022/3-4', 'HEAD')).toEqual({ status: 301, to: '/ip/2022/3-4/', body: '' });
    expect(await send('/ip/no/', 'HEAD')).toEqual({ status: 404, to: null, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await send('/ip/', method)).toMatchObject({ status: 405 });
    }
    expect(await send('*', 'OPTIONS')).toMatchObject({ status: 405 });
  });

  test('a range, however odd, is answered with the whole file', async () => {
    for (const range of ['bytes=0-1', 'bytes=5-2', 'bytes=-9999999', 'bytes=9-', 'lines=1', 'bytes=a-b']) {
      expect(await send('/ip/', 'GET', `Range: ${range}\r\n`)).toMatchObject({ status: 200, body: '首页' });
    }
  });

  test('a file that cannot be opened, as one that goes while it is asked for, takes nothing else with it', async () => {
    // A socket's file is there, and no program can open it.
    const socket = createServer().listen(join(dir, 'closed.txt'));
    await once(socket, 'listening');
    expect(await send('/ip/closed.txt')).toMatchObject({ body: '' });
    expect(await send('/ip/')).toMatchObject({ status: 200 });
    socket.close();
  });
});
