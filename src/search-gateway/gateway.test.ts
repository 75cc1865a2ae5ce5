import { describe, expect, test } from 'vitest';
import { perFacet } from '#domain/search/facet.ts';
import type { Answer, SearchOptions } from '#domain/search/search.ts';
import { type GatewaySettings, gateway } from './gateway.ts';

const origin = 'https://example.org';
const nothing: Answer = { total: 0, count: 0, counts: perFacet(() => ({})), results: [] };

/** A gateway before a search that notes what it is asked, at a time that stands still unless it is moved. */
function inFront(
  answer: (query: string) => Promise<Answer> = async () => nothing,
  told: Partial<GatewaySettings> = {},
) {
  const asked: { query: string; options: SearchOptions | undefined }[] = [];
  const said: string[] = [];
  const time = { now: 0 };
  const search = {
    search: (query: string, options?: SearchOptions) => {
      asked.push({ query, options });
      return answer(query);
    },
  };
  const app = gateway({
    open: async () => ({ index: 'one', version: '1a2b3c4d', search }),
    origins: [origin],
    addressOf: (context) => context.req.header('x-address') ?? '192.0.2.1',
    burst: 5,
    perSecond: 1,
    patience: 1000,
    say: (words) => said.push(words),
    now: () => time.now,
    ...told,
  });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers });
  return { app, asked, get, said, time };
}

describe('a question', () => {
  test('is handed on as it was asked, and answered with the version of the index', async () => {
    const { asked, get } = inFront(async () => ({ ...nothing, total: 3, count: 4 }));
    const response = await get(`/search?q=${encodeURIComponent('保护 “*:*”')}&kind=task&limit=8`, { origin });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ version: '1a2b3c4d', ...nothing, total: 3, count: 4 });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(asked).toEqual([
      { query: '保护 “*:*”', options: { filters: { kind: ['task'] }, limit: 8, offset: 0, repeats: false } },
    ]);
  });

  test('is asked of the engine once, however often it is put, at once or later', async () => {
    const { asked, get } = inFront();
    await Promise.all([get('/search?q=1'), get('/search?q=1')]);
    await get('/search?q=1&limit=20');
    expect(asked).toHaveLength(1);
  });

  test('is asked of the new index once the alias leads there', async () => {
    let index = 'one';
    const { asked, get, time } = inFront(undefined, {
      open: async () => ({ index, version: index, search: { search: async () => nothing } }),
    });
    expect(await (await get('/search?q=1')).json()).toMatchObject({ version: 'one' });
    index = 'two';
    time.now = 6000;
    expect(await (await get('/search?q=1')).json()).toMatchObject({ version: 'two' });
    expect(asked).toEqual([]);
  });

  test('is put once more where the index was replaced meanwhile', async () => {
    let opened = 0;
    const gone = { search: () => Promise.reject(new Error('no such index')) };
    const { get } = inFront(undefined, {
      open: async () => ({
        index: String(++opened),
        version: '',
        search: opened === 1 ? gone : { search: async () => nothing },
      }),
    });
    expect((await get('/search?q=1')).status).toBe(200);
    expect(opened).toBe(2);
  });
});

describe('refused, with a reason, is', () => {
  const reasonOf = async (response: Response) => {
    expect(response.headers.get('content-type')).toMatch(/^application\/json/u);
    return [response.status, ((await response.json()) as { reason: string }).reason];
  };

  test('what is no question', async () => {
    const { asked, get } = inFront();
    expect(await reasonOf(await get('/search?query_string=*'))).toEqual([400, '没有“query_string”这个参数。']);
    expect(await reasonOf(await get('/_search?q=1'))).toEqual([404, '这里没有内容，请问/search。']);
    expect(asked).toEqual([]);
  });

  test('what is no GET, or has a body', async () => {
    const { app, get } = inFront();
    const post = await app.request('/search?q=1', { method: 'POST', body: '{"query":{"match_all":{}}}' });
    expect(await reasonOf(post)).toEqual([405, '只接受GET请求。']);
    expect(await reasonOf(await get('/search?q=1', { 'content-length': '1000000' }))).toEqual([
      413,
      '请求不应有正文。',
    ]);
  });

  test('a page of another site, and no other site may read an answer', async () => {
    const { app, get } = inFront();
    expect(await reasonOf(await get('/search?q=1', { origin: 'https://elsewhere.example' }))).toEqual([
      403,
      '这个网站不能使用此搜索。',
    ]);
    const allowing = async (from: string) =>
      (await get('/search?q=1', { origin: from })).headers.get('access-control-allow-origin');
    expect(await allowing(origin)).toBe(origin);
    expect(await allowing('https://elsewhere.example')).toBeNull();
    const asking = await app.request('/search', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(asking.headers.get('access-control-allow-methods')).toBe('GET');
  });

  test('an address that asks too much, until it has waited, and no other', async () => {
    const { get, time } = inFront();
    const statuses = async (times: number, address: string) => {
      const found: number[] = [];
      for (let turn = 0; turn < times; turn++) found.push((await get('/search?q=1', { 'x-address': address })).status);
      return found;
    };
    expect(await statuses(7, '192.0.2.1')).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await statuses(1, '192.0.2.2')).toEqual([200]);
    time.now = 2000;
    expect(await statuses(3, '192.0.2.1')).toEqual([200, 200, 429]);
  });
});

describe('said is, of an engine', () => {
  test('that it is away, without its words', async () => {
    const { get, said } = inFront(() => Promise.reject(new Error('connect ECONNREFUSED 192.0.2.9:9200')));
    const response = await get('/search?q=1', { origin });
    expect([response.status, await response.text()]).toEqual([502, '{"status":502,"reason":"搜索引擎没有回答。"}']);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(said).toEqual(['connect ECONNREFUSED 192.0.2.9:9200']);
  });

  test('that it takes too long', async () => {
    const { get } = inFront(() => new Promise(() => {}), { patience: 10 });
    expect((await get('/search?q=1')).status).toBe(504);
  });

  test('that it has no index yet', async () => {
    const { get } = inFront(undefined, { open: async () => null });
    expect((await get('/search?q=1')).status).toBe(503);
  });
});
