import type { Client } from '@opensearch-project/opensearch';
import { describe, expect, test } from 'vitest';
import { headingOf } from '#domain/search/heading.fixture.ts';
import { writeIndex } from './write-index.ts';

const records = ['一', '二', '三'].map((words) => headingOf(words, `2022/${words}/`));
const names = { departments: [], variants: '', version: '1a2b3c4d' };

interface Kept {
  readonly indices: Map<string, Map<string, Document>>;
  readonly aliases: Map<string, string>;
}
type Document = { readonly at: number };

/** What the writer asks an engine, kept in memory; `bulk` may say what becomes of a document, by its status. */
function fakeEngine(kept: Kept, statusOf: (at: number) => number = () => 201): Client {
  const done = async (body: unknown = {}) => ({ statusCode: 200, body });
  return {
    indices: {
      exists: ({ index }: { index: string }) => done(kept.indices.has(index)),
      create: ({ index }: { index: string }) => done(kept.indices.set(index, new Map())),
      refresh: () => done(),
      putSettings: () => done(),
      forcemerge: () => done(),
      getAlias: () => done(Object.fromEntries(Array.from(kept.aliases.values(), (index) => [index, {}]))),
      updateAliases: ({ body }: { body: { actions: { add?: { index: string; alias: string } }[] } }) => {
        for (const { add } of body.actions) if (add) kept.aliases.set(add.alias, add.index);
        return done();
      },
      delete: ({ index }: { index: string }) => done(kept.indices.delete(index)),
    },
    bulk: ({ body }: { body: readonly unknown[] }) => {
      const items = body.flatMap((action, place) => {
        if (place % 2 === 1) return [];
        const { _index, _id } = (action as { index: { _index: string; _id: string } }).index;
        const status = statusOf(Number(_id));
        if (status < 300) kept.indices.get(_index)?.set(_id, structuredClone(body[place + 1]) as Document);
        return [{ index: { status, error: { reason: 'so it is' } } }];
      });
      return done({ items });
    },
    search: ({ index, body }: { index: string; body: { query: { range: { at: { gt: number } } } } }) => {
      const after = [...(kept.indices.get(index)?.values() ?? [])].filter(({ at }) => at > body.query.range.at.gt);
      return done({ hits: { hits: after.sort((a, b) => a.at - b.at).map((_source) => ({ _source })) } });
    },
  } as unknown as Client;
}

const empty = (): Kept => ({ indices: new Map(), aliases: new Map() });
const quiet = (): void => {};

describe('an index is written', () => {
  test('beside the one before it, which goes when all of it is there', async () => {
    const kept = empty();
    const first = await writeIndex(fakeEngine(kept), 'mingze', records, names, quiet);
    expect(first).toMatchObject({ documents: 3, sent: 3 });
    const second = await writeIndex(
      fakeEngine(kept),
      'mingze',
      [...records, headingOf('四', '2022/四/')],
      names,
      quiet,
    );
    expect(second).toMatchObject({ documents: 4, sent: 4 });
    expect([...kept.aliases]).toEqual([['mingze', second.index]]);
    expect([...kept.indices.keys()]).toEqual([second.index]);
  });

  test('on from where it was broken off, and what is damaged anew', async () => {
    const kept = empty();
    const { index } = await writeIndex(fakeEngine(kept), 'mingze', records, names, quiet);
    kept.indices.get(index)?.delete('1');
    kept.indices.get(index)?.set('2', { at: 2 });
    expect(await writeIndex(fakeEngine(kept), 'mingze', records, names, quiet)).toMatchObject({ index, sent: 2 });
    expect([...(kept.indices.get(index)?.values() ?? [])].map(({ at }) => at).sort()).toEqual([0, 1, 2]);
    expect(kept.indices.get(index)?.get('2')).toHaveProperty('text');
  });

  test('with what the engine had no time for sent once more', async () => {
    const kept = empty();
    let busy = 1;
    const said: string[] = [];
    const engine = fakeEngine(kept, (at) => (at === 1 && busy-- > 0 ? 429 : 201));
    await writeIndex(engine, 'mingze', records, names, (words) => said.push(words));
    expect(kept.indices.get(kept.aliases.get('mingze') ?? '')?.size).toBe(3);
    expect(said).toContain('The engine is not ready (status 503), asked again in 0.25 s');
  });
});

describe('the alias stays where it was', () => {
  test('where the engine refuses a document', async () => {
    const kept = empty();
    const engine = fakeEngine(kept, (at) => (at === 2 ? 400 : 201));
    await expect(writeIndex(engine, 'mingze', records, names, quiet)).rejects.toThrow('refuses a document: so it is');
    expect(kept.aliases.size).toBe(0);
  });

  test('where a document is lost on the way', async () => {
    const kept = empty();
    const engine = fakeEngine(kept);
    const bulk = engine.bulk.bind(engine);
    engine.bulk = (async (given: { body: readonly unknown[] }) => {
      const reply = await bulk(given as never);
      for (const documents of kept.indices.values()) documents.delete('0');
      return reply;
    }) as unknown as Client['bulk'];
    await expect(writeIndex(engine, 'mingze', records, names, quiet)).rejects.toThrow('1 of 3 documents are not there');
    expect(kept.aliases.size).toBe(0);
  });
});
