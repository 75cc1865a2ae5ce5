import { describe, expect, it } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { holdings } from './holdings.ts';

const withTargets = (slug: string, targets: Readonly<Record<string, string>>): Edition => ({
  ...smallEdition(),
  slug,
  targets: Object.entries(targets).map(([id, title]) => ({ id, title, duty: '1-3-d2', indicators: [], tasks: [] })),
});
const several = holdings(
  {
    ...smallCorpus(),
    editions: [
      withTargets('2024', { utilization: '知识产权运用', protection: '知识产权保护' }),
      withTargets('plan-2023', { protection: '保护', culture: '文化' }),
      withTargets('2022', { utilization: '知识产权运用', creation: '知识产权创造', protection: '知识产权保护' }),
    ],
  },
  true,
);

describe('the holdings', () => {
  it('have every edition, newest first, and whether they are indexed', () => {
    expect(several.editions.map(({ slug }) => slug)).toEqual(['2024', 'plan-2023', '2022']);
    expect(several.indexed).toBe(true);
  });

  it('have each target once however many editions state it, those of the newest first, under every title it has', () => {
    expect(several.targets).toEqual([
      { id: 'utilization', title: '知识产权运用' },
      { id: 'protection', title: '知识产权保护／保护' },
      { id: 'culture', title: '文化' },
      { id: 'creation', title: '知识产权创造' },
    ]);
  });

  it('have each part once however many editions have it', () => {
    expect(several.parts).toEqual([
      { id: '1', place: '第一部分' },
      { id: '3', place: '第三部分' },
      { id: '5', place: '第五部分' },
    ]);
  });

  it('count what a query without words finds: sentences that editions say alike once, and in each edition its own', () => {
    const { count, counts } = several.everything;
    // Of the three editions that say the same, the parts have 10 sentences.
    expect(counts.kind).toMatchObject({ task: 2, unassigned: 8, target: 7 });
    expect(new Set(['2024', 'plan-2023', '2022'].map((slug) => (counts.edition[slug] ?? 0) > 10))).toEqual(
      new Set([true]),
    );
    expect(count).toBeLessThan(Object.values(counts.edition).reduce((sum, one) => sum + one, 0));
  });
});
