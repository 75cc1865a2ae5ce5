import { expect, test } from 'vitest';
import { clause, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Correction } from '#domain/model/lineage.ts';
import { reportBecame } from './report-became.ts';

/** A year of one clause with these sentences. */
function yearOf(slug: string, sentences: readonly string[], corrections: readonly Correction[] = []): Edition {
  const ref = { id: '3', level: 'part' as const, label: '三', number: 3, title: '政策', heading: '三、政策' };
  const made = clause(ref, '3-4', '（四）', '健全政策', [{ sentences }]);
  return {
    ...smallEdition(),
    slug,
    year: Number(slug),
    title: `指引（${slug}）`,
    parts: [{ ...ref, clauses: [made] }],
    targets: [],
    sentences: made.sentences,
    tasks: [],
    lineage: { against: '2022', corrections },
  };
}

const before = yearOf('2022', ['大力培育调解组织和仲裁机构。', '扩大专利转化专项计划覆盖面。', '举办宣传周活动。']);
const after = ['扩大专利转化专项计划覆盖面。', '大力培育调解组织、仲裁机构和公证机构。'];

test('a sentence that was changed is said with its place and words, in both directions', () => {
  expect(reportBecame(['3-4-s1'], before, yearOf('2023', after))).toEqual([
    'Changed in 指引（2023）:',
    '  三（四）第2句 「大力培育调解组织、仲裁机构和公证机构。」',
  ]);
  expect(reportBecame(['3-4-s2'], yearOf('2023', after), before)).toEqual([
    'Not yet so in 指引（2022）:',
    '  三（四）第1句 「大力培育调解组织和仲裁机构。」',
  ]);
});

test('what is gone is said to be, and of what is the same nothing', () => {
  expect(reportBecame(['3-4-s3'], before, yearOf('2023', after))).toEqual(['Gone from 指引（2023）.']);
  expect(reportBecame(['3-4-s2'], before, yearOf('2023', after))).toBeNull();
  expect(reportBecame(['notice-s1'], before, yearOf('2023', after))).toBeNull();
});

test('an editor is believed rather than likeness', () => {
  const corrections = [
    { before: ['3-4-s3'], after: ['3-4-s2'], reason: '同一项工作' },
    { before: ['3-4-s1'], after: [], reason: '已经完成' },
  ];
  const corrected = yearOf('2023', after, corrections);
  expect(reportBecame(['3-4-s3'], before, corrected)).toEqual([
    'Changed in 指引（2023）:',
    '  三（四）第2句 「大力培育调解组织、仲裁机构和公证机构。」',
    '  an editor says: 同一项工作',
  ]);
  expect(reportBecame(['3-4-s1'], before, corrected)).toEqual([
    'Gone from 指引（2023）.',
    '  an editor says: 已经完成',
  ]);
});
