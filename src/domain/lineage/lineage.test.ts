import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashWords } from '../document/hash.ts';
import { deriveLineage } from './derive-lineage.ts';
import type { Compared } from './lineage.ts';

/** Sentences of clauses, each written `clause: words`; their ids are the clause and their number in it. */
function edition(...lines: string[]): Compared[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const [clause = '', words = ''] = line.split(': ');
    const number = (counts.get(clause) ?? 0) + 1;
    counts.set(clause, number);
    return { id: `${clause}-s${number}`, clause, words, hash: hashWords(words) };
  });
}

const shown = (
  before: readonly Compared[],
  after: readonly Compared[],
  ...corrections: Parameters<typeof deriveLineage>[2] & object
) =>
  deriveLineage(before, after, corrections).map(
    ({ kind, before, after, moved }) => `${kind} ${before.join('+')} → ${after.join('+')}${moved ? ' 移' : ''}`,
  );

const base = edition(
  '1: 深化落实《关于强化知识产权保护的意见》，制定实施推进计划。',
  '1: 加大对知识产权执法保护工作指导力度，加强对专利侵权纠纷行政裁决的办案指导。',
  '1: 大力培育调解组织和仲裁机构。',
  '2: 扩大专利转化专项计划覆盖面，完善实施效果统计，做好绩效指标引导。',
  '2: 打造知识产权运营服务体系升级版，建立健全运营平台。',
  '2: 完善专利权转让登记制度，修订发布专利实施许可合同备案办法。',
);
const lines = base.map(({ clause, words }) => `${clause}: ${words}`);

describe('a sentence', () => {
  test('that stands where it stood with the same words is kept', () => {
    expect(shown(base, base)).toEqual(base.map(({ id }) => `沿用 ${id} → ${id}`));
  });

  test('is kept although its clause got another number', () => {
    const later = edition(...lines.map((line) => line.replace(/^2/, '3')));
    expect(shown(base, later).every((line) => line.startsWith('沿用'))).toBe(true);
  });

  test('with some other words is changed', () => {
    const later = edition(...lines.with(3, '2: 扩大专利转化专项计划覆盖范围，完善实施效果评价，做好考核指标引导。'));
    expect(shown(base, later)[3]).toBe('修改 2-s1 → 2-s1');
  });

  test('with other words is changed even where half of it is, if its neighbours stand beside it', () => {
    const later = edition(...lines.with(2, '1: 大力支持调解机构和公证队伍。'));
    expect(shown(base, later)[2]).toBe('修改 1-s3 → 1-s3');
  });

  test('is new, gone, or both at one place where nothing is alike', () => {
    const later = edition(...lines.with(2, '1: 举办世界知识产权日宣传活动。'));
    expect(shown(base, later).slice(1, 5)).toEqual([
      '沿用 1-s2 → 1-s2',
      '删除 1-s3 → ',
      '新增  → 1-s3',
      '沿用 2-s1 → 2-s1',
    ]);
    expect(shown(base, edition(...lines.toSpliced(0, 1)))[0]).toBe('删除 1-s1 → ');
  });

  test('that went to another clause, or before its neighbour, has moved', () => {
    const elsewhere = edition(...lines.toSpliced(2, 1), '2: 大力培育调解组织和仲裁机构。');
    expect(shown(base, elsewhere).at(-1)).toBe('移位 1-s3 → 2-s4 移');
    const swapped = edition(lines[1] as string, lines[0] as string, ...lines.slice(2));
    expect(shown(base, swapped).filter((line) => line.startsWith('移位'))).toHaveLength(1);
  });

  test('that is split keeps its pieces together, and one that takes up others does', () => {
    const split = edition(
      ...lines.toSpliced(3, 1, '2: 扩大专利转化专项计划覆盖面。', '2: 完善实施效果统计，做好绩效指标引导。'),
    );
    expect(shown(base, split)[3]).toBe('拆分 2-s1 → 2-s1+2-s2');
    expect(shown(split, base)[3]).toBe('合并 2-s1+2-s2 → 2-s1');
  });

  test('that is kept takes no piece of what is new beside it', () => {
    const later = edition(...lines.toSpliced(3, 0, '1: 大力培育调解组织和仲裁机构，建立调解组织名录。'));
    expect(shown(base, later)[3]).toBe('新增  → 1-s4');
  });

  test('is what an editor says it is', () => {
    const descents = deriveLineage(base, base, [
      { before: ['1-s1'], after: [], reason: '另起一事' },
      { before: [], after: ['1-s1'], reason: '另起一事' },
    ]);
    expect(descents.slice(0, 2)).toEqual([
      { kind: '删除', before: ['1-s1'], after: [], moved: false, reason: '另起一事' },
      { kind: '新增', before: [], after: ['1-s1'], moved: false, reason: '另起一事' },
    ]);
    expect(descents[2]?.reason).toBeNull();
  });
});

test('what is gone stands in the order of the earlier edition, whoever says that it is', () => {
  const later = edition(...lines.toSpliced(1, 2));
  const said = { before: ['1-s2'], after: [], reason: '不再提' };
  expect(shown(base, later, said).slice(0, 3)).toEqual(['沿用 1-s1 → 1-s1', '删除 1-s2 → ', '删除 1-s3 → ']);
});

test('a sentence whose pieces stand far from each other is the longer of them, which has moved', () => {
  const split = ['2: 扩大专利转化专项计划覆盖面。', '2: 完善实施效果统计，做好绩效指标引导。'];
  const later = edition(split[0] ?? '', ...lines.toSpliced(3, 1), split[1] ?? '');
  expect(shown(base, later).filter((line) => !line.startsWith('沿用'))).toEqual([
    '新增  → 2-s1',
    '修改 2-s1 → 2-s4 移',
  ]);
});

test('every sentence of both editions stands in exactly one descent', () => {
  const words = fc.stringMatching(/^[甲乙丙丁戊己]{1,8}$/);
  const sentences = fc
    .array(fc.tuple(fc.constantFrom('1', '2'), words), { maxLength: 12 })
    .map((all) => edition(...all.map(([clause, words]) => `${clause}: ${words}`)));
  fc.assert(
    fc.property(sentences, sentences, (before, after) => {
      const descents = deriveLineage(before, after);
      expect(descents.flatMap(({ before }) => before).sort()).toEqual(before.map(({ id }) => id).sort());
      expect(descents.flatMap(({ after }) => after).sort()).toEqual(after.map(({ id }) => id).sort());
      for (const { kind, before, after } of descents) {
        const lengths = `${Math.min(before.length, 2)}${Math.min(after.length, 2)}`;
        const fitting = { 沿用: '11', 修改: '11', 移位: '11', 新增: '01', 删除: '10', 拆分: '12', 合并: '21' };
        expect(lengths).toBe(fitting[kind]);
      }
    }),
  );
});
