import { afterEach, describe, expect, test, vi } from 'vitest';
import { perFacet } from '#domain/search/facet.ts';
import type { Answer } from '#domain/search/search.ts';
import { sayAway } from './say-away.ts';
import { serverSearch } from './server.ts';

vi.mock('./say-away.ts', () => ({ sayAway: vi.fn() }));

const answer = (total: number): Answer => ({ total, count: total, counts: perFacet(() => ({})), results: [] });

/** A search by a server whose replies come in turn; its files find 7. */
function searching(...replies: readonly (Response | Error)[]) {
  const asked: string[] = [];
  const said: boolean[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const reply = replies[asked.push(address) - 1];
    if (reply instanceof Response) return reply;
    throw reply ?? new Error('asked once more');
  });
  vi.mocked(sayAway).mockImplementation((isAway) => said.push(isAway));
  const files = async () => ({ search: async () => answer(7) });
  const search = serverSearch('https://search.example.org/search', { version: '1a2b3c4d' }, files);
  const total = async (query: string, limit = 20) => (await search.search(query, { limit })).total;
  return { asked, said, total };
}

const reply = (found: Answer, version = '1a2b3c4d') => Response.json({ version, ...found });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a server', () => {
  test('is asked by an address, and its answer given', async () => {
    const { asked, said, total } = searching(reply(answer(3)));
    expect(await total('保护', 8)).toBe(3);
    expect(asked).toEqual(['https://search.example.org/search?q=%E4%BF%9D%E6%8A%A4&limit=8&offset=0']);
    expect(said).toEqual([false]);
  });

  test('is not asked what it does not take, without a word', async () => {
    const { asked, said, total } = searching();
    expect(await total('保护', 1000)).toBe(7);
    expect([asked, said]).toEqual([[], []]);
  });
});

describe('the files of the site answer, and that is said', () => {
  test.each([
    ['where nothing answers', new TypeError('Failed to fetch')],
    ['where the server lacks its engine', Response.json({ reason: '搜索引擎没有回答。' }, { status: 502 })],
    ['where it holds another version of the content', reply(answer(3), 'ffffffff')],
    ['where it sends something else', new Response('<!doctype html>')],
  ])('%s, and for a while without asking again', async (_, first) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { asked, said, total } = searching(first, reply(answer(3)));
    expect(await total('保护')).toBe(7);
    expect(await total('商标')).toBe(7);
    expect([asked.length, said]).toEqual([1, [true, true]]);
    vi.advanceTimersByTime(30_001);
    expect(await total('保护')).toBe(3);
    expect(said.at(-1)).toBe(false);
  });

  test('where too much was asked, for that question alone', async () => {
    const { asked, total } = searching(new Response(null, { status: 429 }), reply(answer(3)));
    expect([await total('保护'), await total('保护')]).toEqual([7, 3]);
    expect(asked).toHaveLength(2);
  });
});
