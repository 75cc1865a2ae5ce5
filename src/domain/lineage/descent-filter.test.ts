import { expect, test } from 'vitest';
import {
  countIfChosen,
  type DescentFilter,
  describeDescentFilter,
  filterDescents,
  isFiltering,
  noFilter,
  parseDescentFilter,
  toggleValue,
  writeDescentFilter,
} from './descent-filter.ts';

const descents = [
  { id: '甲', kind: '修改', departments: ['protection'], texts: ['扩大覆盖面。', '扩大覆盖范围。'] },
  { id: '乙', kind: '新增', departments: ['protection', 'trademarks'], texts: ['保护地理标志。'] },
  { id: '丙', kind: '删除', departments: [], texts: ['保护商标。'] },
  { id: '丁', kind: '修改', departments: ['trademarks'], texts: ['保护地理', '标志。'] },
];
const term = (words: string, ...departments: string[]) => ({ words, departments });
const filter = (change: Partial<DescentFilter['chosen']>, words = ''): DescentFilter => ({
  chosen: { ...noFilter.chosen, ...change },
  words,
});
const left = (chosen: DescentFilter, ...terms: ReturnType<typeof term>[]) =>
  filterDescents(descents, chosen, terms)
    .map(({ id }) => id)
    .join('');

test('several kinds widen, and a department narrows', () => {
  expect(left(noFilter)).toBe('甲乙丙丁');
  expect(left(filter({ kind: ['修改', '删除'] }))).toBe('甲丙丁');
  expect(left(filter({ kind: ['修改', '新增'], department: ['trademarks'] }))).toBe('乙丁');
});

test('words may stand in either year, but all of them in one sentence; a name finds what it answers for', () => {
  expect(left(noFilter, term('覆盖面'))).toBe('甲');
  expect(left(noFilter, term('范围'))).toBe('甲');
  expect(left(noFilter, term('覆盖面'), term('范围'))).toBe('');
  expect(left(noFilter, term('地理标志'))).toBe('乙');
  expect(left(noFilter, term('保护司', 'protection'))).toBe('甲乙');
});

test('each choice says how many it would leave, alone of its question', () => {
  const asked = filter({ kind: ['修改'], department: ['trademarks'] });
  expect(countIfChosen(descents, asked, [], 'kind', '新增')).toBe(1);
  expect(countIfChosen(descents, asked, [], 'department', 'protection')).toBe(1);
});

test('one state has one address, which is read back', () => {
  const asked = toggleValue(filter({ kind: ['移位', '修改'] }, '地理 标志'), 'department', 'protection');
  const written = writeDescentFilter(asked).toString();
  expect(decodeURIComponent(written)).toBe('kind=修改&kind=移位&department=protection&q=地理+标志');
  const known = { kind: ['修改', '移位'], department: ['protection'] };
  expect(parseDescentFilter(new URLSearchParams(written), known)).toEqual({
    filter: filter({ kind: ['修改', '移位'], department: ['protection'] }, '地理 标志'),
    unknown: [],
  });
  expect(parseDescentFilter(new URLSearchParams('kind=改名&department=protection&utm=1'), known)).toEqual({
    filter: filter({ department: ['protection'] }),
    unknown: [{ name: 'kind', value: '改名' }],
  });
  expect(writeDescentFilter(toggleValue(filter({ kind: ['修改'] }), 'kind', '修改')).toString()).toBe('');
});

test('it is said in words', () => {
  const labels = (_: string, value: string) => (value === 'protection' ? '保护司' : value);
  expect(describeDescentFilter(filter({ kind: ['修改', '移位'], department: ['protection'] }, '商标'), labels)).toBe(
    '修改或移位、保护司、“商标”',
  );
  expect(describeDescentFilter(noFilter, labels)).toBe('');
  expect([noFilter, filter({}, ' '), filter({}, '商标')].map(isFiltering)).toEqual([false, false, true]);
});
