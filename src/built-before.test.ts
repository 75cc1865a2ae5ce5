import { afterEach, expect, test } from 'vitest';
import type { Edition } from '#domain/model/edition.ts';
import {
  awaitedBefore,
  awaitedOfEdition,
  editionsToMake,
  lendEditions,
  lendMade,
  lendPutBack,
} from './built-before.ts';

const edition = { slug: '2022' } as Edition;

/** What is lent, other tests would be given as well. */
function takeBack(): void {
  lendMade({ find: () => null, keep: () => {} });
  lendEditions(new Map());
}
afterEach(takeBack);

test('the pages of an edition are made unless a build says that it puts them back', () => {
  const editions = ['2023', '2022'].map((slug) => ({ slug }) as Edition);
  expect(editionsToMake(editions)).toEqual(editions);
  lendPutBack(new Set(['2022']));
  expect(editionsToMake(editions).map(({ slug }) => slug)).toEqual(['2023']);
  lendPutBack(new Set());
  expect(editionsToMake(editions)).toEqual(editions);
});

test('of an edition that no build has read everything is derived each time', async () => {
  expect(await awaitedOfEdition(edition, 'size', async () => 1)).toBe(1);
  expect(await awaitedOfEdition(edition, 'size', async () => 2)).toBe(2);
});

test('what has to be awaited is derived once in builds from the very same, of an edition until that is another', async () => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  lendMade({ find: (digest) => kept.get(digest) ?? null, keep: (digest, made) => kept.set(digest, made) });
  expect(await awaitedBefore('samples', async () => ({ markup: ['甲'] }))).toEqual({ markup: ['甲'] });
  expect(await awaitedBefore('samples', async () => ({ markup: ['乙'] }))).toEqual({ markup: ['甲'] });
  expect(await awaitedBefore('others', async () => ({ markup: ['乙'] }))).toEqual({ markup: ['乙'] });

  const sizeFrom = (read: string, size: number): Promise<number> => {
    lendEditions(new Map([['2022', read]]));
    return awaitedOfEdition(edition, 'size', async () => size);
  };
  expect(await sizeFrom('files', 1)).toBe(1);
  expect(await sizeFrom('files', 2)).toBe(1);
  expect(await sizeFrom('other files', 3)).toBe(3);
});
