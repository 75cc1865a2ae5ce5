import { expect, test } from 'vitest';
import { sentence } from '#domain/model/edition.fixture.ts';
import type { Entry } from './content.ts';
import type { TargetData } from './front-matter.ts';
import { deriveTargets, deriveTies } from './targets.ts';

const entry = (id: string, order: number, ties: TargetData['ties']): Entry<TargetData> => ({
  id,
  file: `content/2023/targets/${id}.mdx`,
  data: { order, title: id.toUpperCase(), duty: `1-1-d${order}`, indicators: [], ties },
});

const entries = [
  entry('b', 2, [
    { kind: '原文', words: '“保护中心”', sentences: ['1-s2', '1-s1'] },
    { kind: '原文', words: '保护“中心', sentences: ['1-s3'] },
  ]),
  entry('a', 1, [{ kind: '编者', reason: '有关', sentences: ['1-s2'] }]),
];

test('a tie by shared words quotes them, a tie of an editor gives its reason', () => {
  expect(Object.fromEntries(deriveTies(entries))).toEqual({
    '1-s1': [{ id: 'b', kind: '原文', reason: '目标与本句同有“保护中心”' }],
    '1-s2': [
      { id: 'b', kind: '原文', reason: '目标与本句同有“保护中心”' },
      { id: 'a', kind: '编者', reason: '有关' },
    ],
    '1-s3': [{ id: 'b', kind: '原文', reason: '目标与本句同有“保护“中心”' }],
  });
});

test('targets stand in their order, with their sentences in the document’s', () => {
  const ties = deriveTies(entries);
  const sentences = ['1-s1', '1-s2', '1-s3', '1-s4'].map((id) => ({
    ...sentence(id, '甲。', null),
    targets: ties.get(id) ?? [],
  }));
  expect(deriveTargets(entries, sentences)).toEqual([
    { id: 'a', title: 'A', duty: '1-1-d1', indicators: [], tasks: ['1-s2'] },
    { id: 'b', title: 'B', duty: '1-1-d2', indicators: [], tasks: ['1-s1', '1-s2', '1-s3'] },
  ]);
});
