import type { Client } from '@opensearch-project/opensearch';
import { expect, test } from 'vitest';
import { asker, openIndex } from './engine.ts';

test('an answer that the engine gave up on is none', async () => {
  const asking = (body: unknown) => asker({ search: async () => ({ body }) } as unknown as Client)('made', {});
  await expect(asking({ timed_out: true })).rejects.toThrow('gave up');
  expect(await asking({ timed_out: false, hits: { hits: [] } })).toMatchObject({ hits: { hits: [] } });
});

test('an alias leads to an index with what it says of itself, or nowhere', async () => {
  const opened = (body: unknown) =>
    openIndex({ indices: { getMapping: async () => ({ body }) } } as unknown as Client, 'mingze');
  const about = { version: '1a2b3c4d', documents: 3, shares: false, departments: [], variants: '' };
  expect(await opened({ 'mingze-1': { mappings: { _meta: about } } })).toEqual({ index: 'mingze-1', ...about });
  expect(await opened({ error: { type: 'index_not_found_exception' }, status: 404 })).toBeNull();
});
