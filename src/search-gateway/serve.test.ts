import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSearch } from './serve.ts';

let served: Awaited<ReturnType<typeof serveSearch>>;
beforeAll(async () => {
  served = await serveSearch({
    // A port that no engine has.
    urls: ['http://127.0.0.1:9'],
    alias: 'mingze',
    origins: ['https://example.org'],
    host: '127.0.0.1',
    port: 0,
    behindProxy: true,
    burst: 2,
    perSecond: 0,
    patience: 5000,
    say: () => {},
  });
});
afterAll(() => served.close());

/** Sends text as it is and gives what comes back. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(text);
  await once(socket, 'end');
  socket.destroy();
  return answer;
}

const asked = (path: string, from: string) =>
  fetch(new URL(path, served.address), { headers: { 'x-forwarded-for': from } });

test('an engine that is away is said to be', async () => {
  const response = await asked('search?q=1', '192.0.2.1');
  expect([response.status, await response.json()]).toEqual([502, { status: 502, reason: '搜索引擎没有回答。' }]);
});

test('who asks too much is told by the address that the proxy saw, of IPv6 by its network', async () => {
  const statuses = async (...addresses: readonly string[]) => {
    const found: number[] = [];
    for (const address of addresses) found.push((await asked('elsewhere', address)).status);
    return found;
  };
  expect(await statuses('192.0.2.7', '198.51.100.1, 192.0.2.7', '203.0.113.1, 192.0.2.7')).toEqual([404, 404, 429]);
  expect(await statuses('2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3::', '2001:db8:1:3::1')).toEqual([
    404, 404, 429, 404,
  ]);
});

test('what is no HTTP, and what has too large a head, gets a reason', async () => {
  expect(await sendRaw('{"query":{"match_all":{}}}\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*请求不是HTTP。/su);
  const large = `GET /search?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`;
  expect(await sendRaw(large)).toMatch(/^HTTP\/1\.1 431 .*请求的地址太长。/su);
});
