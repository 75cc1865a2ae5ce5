import { expect, test } from 'vitest';
import { perFacet } from '#domain/search/facet.ts';
import type { Search } from '#domain/search/search.ts';
import { ledgerLinks } from './ledger-links.ts';
import { PartlyAsked } from './partly-asked.ts';
import type { Ready } from './ready.ts';

const edition = (slug: string) => ({ slug, name: '', title: '', number: '' });
const nothing = { total: 0, count: 0, counts: perFacet(() => ({})), results: [] };

/** A library of two years that is searched so. */
const library = (search: Search['search']): Ready => ({
  catalogue: {
    current: edition('2023'),
    held: 2,
    departments: [{ id: 'protection', token: '保护司', names: ['保护司'] }],
    variants: '',
    version: '',
    editions: [edition('2023'), edition('2022')],
    parts: [],
    targets: [],
  },
  search: { search },
  editionsMeant: async () => [],
  nearby: async () => ({ records: [], of: null }),
});

test('no ledgers are offered where some editions cannot be asked for their tasks', async () => {
  const asked: unknown[] = [];
  const engine = library(async (words, options) => {
    asked.push([words, options?.filters]);
    throw new PartlyAsked({ ...nothing, count: 3, counts: { ...nothing.counts, edition: { 2023: 3 } } }, ['2022']);
  });
  expect(await ledgerLinks('保护司 商标', engine)).toEqual([]);
  expect(asked).toEqual([['商标', { department: ['protection'], kind: ['task'] }]]);
});

test('what else goes wrong is not hidden', async () => {
  const engine = library(() => Promise.reject(new Error('The server is away.')));
  await expect(ledgerLinks('保护司 商标', engine)).rejects.toThrow('away');
});
