import { expect, test } from 'vitest';
import { sentence, smallCorpus, smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import type { Indicator } from '../model/target.ts';
import type { Sentence } from '../model/text.ts';
import { compareEditions } from './compare-editions.ts';
import { describeComparison } from './describe-comparison.ts';

const indicator = (name: string, quote: string, value: number): Indicator => ({
  name,
  quote,
  value,
  unit: '个月',
  comparison: '=',
  due: '2022年底',
});

/** An edition whose sentences are these, each as its id, its words and whose task it is. */
function edition(
  slug: string,
  lines: readonly (readonly [string, string, ...string[]])[],
  indicators: Indicator[] = [],
) {
  const sentences: readonly Sentence[] = lines.map(([id, words, ...departments]) =>
    sentence(id, words, `${id.replace(/-s\d+$/u, '')}-d1`, departments),
  );
  return {
    ...smallEdition(),
    slug,
    year: Number(slug),
    sentences,
    tasks: sentences.filter(({ departments }) => departments.length > 0),
    targets: [{ id: 'creation', title: '知识产权创造', duty: '1-3-d2', indicators, tasks: [] }],
  } satisfies Edition;
}

const before = edition('2022', [
  ['3-4-s1', '深化落实《意见》，制定实施推进计划。', 'protection'],
  ['3-4-s2', '加大执法保护工作指导力度，加强办案指导。', 'protection'],
  ['3-5-s1', '扩大专项计划覆盖面，完善实施效果统计。', 'promotion', 'protection'],
  ['3-5-s2', '打造运营服务体系升级版。', 'promotion'],
  ['5-s1', '高度重视。'],
]);
const after = edition('2023', [
  ['3-4-s1', '深化落实《意见》，制定实施年度计划。', 'protection'],
  ['3-4-s2', '大力培育调解组织和仲裁机构。', 'protection'],
  ['3-5-s1', '扩大专项计划覆盖面，完善实施效果统计。', 'promotion'],
  ['3-5-s2', '打造运营服务体系升级版。', 'promotion'],
  ['5-s1', '高度重视。', 'personnel'],
]);

test('what became of the sentences is counted by kind, those that there are none of too', () => {
  const { counts, descents } = compareEditions(before, after);
  expect(counts).toEqual({ 沿用: 3, 修改: 1, 移位: 0, 新增: 1, 删除: 1, 拆分: 0, 合并: 0 });
  expect(descents.map(({ kind }) => kind)).toEqual(['修改', '删除', '新增', '沿用', '沿用', '沿用']);
});

test('a department gains what is new or newly its own, and loses what is gone or no longer its own', () => {
  const changes = compareEditions(before, after).tasks.map(({ added, removed, changed, ...rest }) => ({
    ...rest,
    added: added.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    changed: changed.map(({ after }) => after.join()),
  }));
  expect(changes).toEqual([
    {
      department: 'protection',
      before: 3,
      after: 2,
      added: ['3-4-s2'],
      removed: ['3-4-s2', '3-5-s1'],
      changed: ['3-4-s1'],
    },
    { department: 'promotion', before: 2, after: 2, added: [], removed: [], changed: [] },
    { department: 'personnel', before: 0, after: 1, added: ['5-s1'], removed: [], changed: [] },
  ]);
});

test('a department that the later edition does not name loses its tasks', () => {
  const { tasks } = compareEditions(after, before);
  expect(tasks.find(({ department }) => department === 'personnel')).toMatchObject({ before: 1, after: 0, added: [] });
});

test('what has only moved is no change of a task', () => {
  const moved = edition('2023', [
    ...before.sentences.slice(1, 2).map(({ words }) => ['3-4-s1', words, 'protection'] as const),
    ['3-4-s2', '深化落实《意见》，制定实施推进计划。', 'protection'],
    ...before.sentences.slice(2).map(({ id, words, departments }) => [id, words, ...departments] as const),
  ]);
  const { counts, tasks } = compareEditions(before, moved);
  expect(counts).toMatchObject({ 移位: 1, 沿用: 4 });
  expect(tasks.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed])).toEqual([]);
});

test('a figure is followed by its name, or by its words where an editor named it otherwise', () => {
  const was = [indicator('审查周期', '周期压减至16.5个月', 16.5), indicator('登记周期', '登记稳定在4个月', 4)];
  const is = [indicator('登记时间', '登记稳定在3.5个月', 3.5), indicator('审查周期', '审查周期缩短到15个月', 15)];
  const figures = compareEditions(edition('2022', [], was), edition('2023', [], is)).figures;
  expect(figures.map(({ name, before, after }) => [name, before?.value, after?.value])).toEqual([
    ['登记时间', 4, 3.5],
    ['审查周期', 16.5, 15],
  ]);
});

test('a figure of one edition alone, or of another target, stands alone', () => {
  const one = edition('2022', [], [indicator('审查周期', '压减至16.5个月', 16.5)]);
  const other = { ...one, slug: '2023', targets: one.targets.map((target) => ({ ...target, id: 'services' })) };
  expect(compareEditions(one, edition('2023', [])).figures).toMatchObject([{ target: 'creation', after: null }]);
  expect(compareEditions(one, other).figures).toMatchObject([
    { target: 'services', name: '审查周期', before: null, after: { value: 16.5 } },
    { target: 'creation', name: '审查周期', before: { value: 16.5 }, after: null },
  ]);
});

test('an editor’s corrections hold against the edition that they speak of alone', () => {
  const corrections = [{ before: [], after: ['3-5-s2'], reason: '另起一事' }];
  const corrected = { ...after, lineage: { against: '2022', corrections } };
  const descent = (earlier: Edition) =>
    compareEditions(earlier, corrected).descents.find(({ after }) => after.includes('3-5-s2'));
  expect(descent(before)).toMatchObject({ kind: '新增', reason: '另起一事' });
  expect(descent({ ...before, slug: '2021' })).toMatchObject({ kind: '沿用', reason: null });
});

test('a comparison is described by its counts, each change with its place, and each department that it touches', () => {
  const [small, later] = [smallEdition(), smallEdition()];
  const words = '加强知识产权维权援助线上服务平台建设，健全与各地方各有关部门的工作协调机制，定期通报工作进展。';
  const added = sentence('3-4-s3', words, '3-4-d2', ['protection']);
  const changed = {
    ...later,
    slug: '2023',
    sentences: later.sentences.map((one) => (one.id === '3-4-s3' ? added : one)),
    tasks: [...later.tasks, added],
  };
  expect(describeComparison(compareEditions(small, changed), smallCorpus().departments)).toEqual([
    'Against 2022: 沿用 9, 修改 0, 移位 0, 新增 1, 删除 1, 拆分 0, 合并 0.',
    '  删除 三（四）第3句: 大力培育调解组织和仲裁机构。',
    '  新增 三（四）第3句: 加强知识产权维权援助线上服务平台建设，健全与各地方各有关部门的工作协调机制，定期…',
    '  保护司: 2 → 3 tasks; 1 new, 0 gone, 0 changed',
  ]);
});

test('what became of several sentences is described with all of their places', () => {
  const small = smallEdition();
  const split = {
    ...small,
    slug: '2023',
    sentences: small.sentences
      .flatMap((one) =>
        one.id === '3-4-s1'
          ? [
              sentence('3-4-s1', '深化落实《意见》。', '3-4-d1', ['protection']),
              sentence('3-4-s2', '制定实施计划。', '3-4-d1'),
            ]
          : [one.id === '3-4-s2' ? sentence('3-4-s3', one.words, '3-4-d1', one.departments) : one],
      )
      .filter(({ id, words }) => !(id === '3-4-s3' && words.startsWith('大力'))),
  };
  const lines = describeComparison(compareEditions(small, split), []);
  expect(lines).toContain('  拆分 三（四）第1句 → 三（四）第1句、三（四）第2句: 深化落实《意见》。制定实施计划。');
  expect(lines.at(-1)).toBe('  protection: 2 → 2 tasks; 0 new, 0 gone, 1 changed');
});
