import { expect, test } from 'vitest';
import { sentence, smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import type { Clause } from '../model/text.ts';
import { compareEditions } from './compare-editions.ts';
import { counterpartOf, likesOfUnits } from './counterpart.ts';

/** The small edition of another year, its clauses' sentences as given. */
function yearOf(slug: string, words: Readonly<Record<string, readonly string[]>>): Edition {
  const small = smallEdition();
  const filled = (clause: Clause): Clause => ({
    ...clause,
    sentences: (words[clause.id] ?? []).map((one, index) => sentence(`${clause.id}-s${index + 1}`, one, null)),
  });
  const parts = small.parts.map((part) => ({ ...part, clauses: part.clauses.map(filled) }));
  const sentences = parts.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.sentences));
  return { ...small, slug, year: Number(slug), parts, sentences };
}

const before = yearOf('2022', {
  '1-3': ['体系更加健全。'],
  '3-4': ['深化落实《意见》，制定实施计划。', '加大对执法工作的指导力度。'],
  '3-5': ['扩大专项计划的覆盖面。'],
  5: ['高度重视。', '按时报送总结材料。'],
});
const after = {
  ...yearOf('2023', {
    '1-3': ['体系更加健全。'],
    '3-4': ['扩大专项计划的覆盖面。'],
    '3-5': ['深化落实《意见》，制定实施年度计划。', '加大对执法工作的指导力度。', '开放数据目录。'],
    5: ['高度重视。'],
  }),
  targets: [],
};
const comparison = compareEditions(before, after);
const later = (path: string) => counterpartOf(path, before, comparison);
const earlier = (path: string) => counterpartOf(path, after, comparison);

test('a sentence leads to what became of it, wherever that stands, and back', () => {
  expect(later('2022/3-4/s2/')).toEqual({ path: '2023/3-5/s2/', name: '三（五）第2句' });
  expect(earlier('2023/3-4/s1/')).toEqual({ path: '2022/3-5/s1/', name: '三（五）第1句' });
});

test('a clause leads to where most of its sentences went, a part to a part', () => {
  expect(later('2022/3-4/')).toEqual({ path: '2023/3-5/', name: '三（五）' });
  expect(later('2022/3/')).toEqual({ path: '2023/3/', name: '第三部分' });
  expect(earlier('2023/5/')).toEqual({ path: '2022/5/', name: '第五部分' });
});

test('what has no like leads to the whole document and names nothing', () => {
  const none = { path: '2023/', name: null };
  expect(later('2022/5/s2/')).toEqual(none);
  expect(later('2022/targets/utilization/')).toEqual(none);
  expect(earlier('2023/3-5/s3/')).toEqual({ path: '2022/', name: null });
});

test('notice and preamble, the lists and the whole document have their like by their kind', () => {
  expect(later('2022/notice/')).toEqual({ path: '2023/notice/', name: '通知' });
  expect(later('2022/notice/s2/')).toEqual({ path: '2023/notice/s2/', name: '通知第2句' });
  expect(earlier('2023/targets/')).toEqual({ path: '2022/targets/', name: '主要目标' });
  // No goals, no page of them.
  expect(later('2022/targets/')).toEqual({ path: '2023/', name: null });
  expect(later('2022/duties/')).toEqual({ path: '2023/duties/', name: '责任分工' });
  expect(later('2022/')).toEqual({ path: '2023/', name: '全文' });
});

test('the likes of units are what their pages lead to, those without any left out', () => {
  expect(likesOfUnits(comparison)).toEqual({
    before: {
      notice: 'notice',
      preamble: 'preamble',
      1: '1',
      '1-3': '1-3',
      3: '3',
      '3-4': '3-5',
      '3-5': '3-4',
      5: '5',
    },
    after: { notice: 'notice', preamble: 'preamble', 1: '1', '1-3': '1-3', 3: '3', '3-4': '3-5', '3-5': '3-4', 5: '5' },
  });
});

test('a closing has its like where the other edition has one', () => {
  const closing = { ...smallEdition().notice, id: 'closing', sentences: [] } as unknown as Edition['closing'];
  expect(likesOfUnits(compareEditions({ ...before, closing }, { ...after, closing })).before['closing']).toBe(
    'closing',
  );
  expect(likesOfUnits(compareEditions({ ...before, closing }, after)).before['closing']).toBeUndefined();
});
