import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perFacet } from '#domain/search/facet.ts';

const server = 'https://search.example.org/search';
const edition = (year: number) => ({ slug: `${year}`, name: `${year}年指引`, title: `${year}`, number: `${year}号` });
const nothing = { total: 0, count: 0, counts: perFacet(() => ({})), results: [] };
/** A library of two editions, as its files are. */
const files: Readonly<Record<string, unknown>> = {
  '/search/catalogue.json': { current: edition(2023), held: 2, departments: [], variants: '', version: '1a2b3c4d' },
  '/search/editions.json': {
    editions: [edition(2023), edition(2022)],
    parts: [],
    targets: [],
    everything: nothing,
    indexed: false,
  },
  '/search/records.json': [],
  '/search/units.json': {},
  '/2023/search.json': { units: [], records: [{ kind: 'heading', path: '2023/', blocks: ['保护'] }] },
  '/2022/search.json': { units: [], records: [{ kind: 'heading', path: '2022/', blocks: ['保护'] }] },
};

let asked: string[];
let reply: () => Response;

beforeEach(() => {
  asked = [];
  reply = () => Response.json({ version: '1a2b3c4d', ...nothing, total: 3 });
  vi.resetModules();
  vi.stubEnv('BASE_URL', '/');
  vi.stubEnv('SEARCH_URL', server);
  // Where it is said that the server is away.
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  vi.stubGlobal('fetch', async (address: string) => {
    const [path = ''] = address.split('?');
    asked.push(path);
    return path === server ? reply() : Response.json(files[path]);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  // Other tests want modules that know nothing of this.
  vi.resetModules();
});

test('a server is asked first, and no records are fetched while it answers', async () => {
  const { readyForTyping } = await import('./ready.ts');
  const { first, whole } = await readyForTyping();
  expect(first).toBeNull();
  const { search, editionsMeant } = await whole();
  expect((await search.search('保护', { limit: 8 })).total).toBe(3);
  expect((await editionsMeant('保护')).map(({ slug }) => slug)).toEqual(['2023', '2022']);
  expect(asked).toEqual(['/search/catalogue.json', '/search/editions.json', server]);
});

test('the files are opened where it is away, and answer first as long as it is', async () => {
  reply = () => new Response(null, { status: 502 });
  const { ready, readyForTyping } = await import('./ready.ts');
  const { search } = await ready();
  expect((await search.search('保护', { limit: 8 })).total).toBe(2);
  expect(asked.slice(0, 3)).toEqual(['/search/catalogue.json', '/search/editions.json', server]);
  expect(asked.slice(3).sort()).toEqual(['/2022/search.json', '/2023/search.json', '/search/records.json']);
  expect((await (await readyForTyping()).first?.search.search('保护'))?.total).toBe(1);
  expect(asked).toHaveLength(6);
});

test('of a query that finds nothing the current edition is fetched alone, to say what may be meant', async () => {
  const { ready } = await import('./ready.ts');
  const { records, of } = await (await ready()).nearby();
  expect([records.length, of?.name]).toEqual([1, '2023年指引']);
  expect(asked).not.toContain('/2022/search.json');
});
