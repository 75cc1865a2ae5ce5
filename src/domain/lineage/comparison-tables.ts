import { placeOf } from '../citation/place.ts';
import { findTarget } from '../corpus/find.ts';
import { type Column, sheetOf, type Table } from '../ledger/sheet.ts';
import type { Department } from '../model/department.ts';
import type { Edition } from '../model/edition.ts';
import type { Sentence } from '../model/text.ts';
import { comparePath, sentencePath } from '../paths.ts';
import { bearersOf } from './bearers.ts';
import { comparedSentences } from './by-clause.ts';
import type { Comparison } from './compare-editions.ts';
import type { FigureChange } from './compare-figures.ts';
import { nameInBoth } from './name-in-both.ts';

/** What every comparison says of itself, wherever it goes. */
export const standingOfComparison = '本站比对，非官方说明';

/** 对照 as tables for people: sentence by sentence, department by department, figure by figure where there are any. */
export function comparisonTables(comparison: Comparison, departments: readonly Department[]): readonly Table[] {
  const { figures } = comparison;
  return [
    bySentence(comparison),
    byDepartment(comparison, departments),
    ...(figures.length > 0 ? [byFigure(comparison)] : []),
  ];
}

const wordsOf = (sentences: readonly Sentence[]): string => sentences.map(({ words }) => words).join('\n');
const placesOf = (edition: Edition, sentences: readonly Sentence[]): string =>
  sentences.map(({ id }) => placeOf(edition, id)).join('、');

function headed({ before, after }: Comparison, what: string, count: string) {
  const numbers = [before, after].map(({ year, number }) => `${year}年${number}`).join('，');
  return {
    title: `《${after.title}》与${before.year}年对照：${what}`,
    standing: standingOfComparison,
    about: `${count}。${numbers}。${standingOfComparison}，以${after.issuer}发布的文本为准。`,
  };
}

function bySentence(comparison: Comparison): Table {
  const { before, after } = comparison;
  const rows = comparedSentences(comparison);
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { title: '序号', cell: (_, index) => index + 1 },
    { title: '变化', cell: ({ descent }) => descent.kind },
    { title: `${before.year}年的位置`, cell: (row) => placesOf(before, row.before) },
    { title: `${before.year}年的原文`, cell: (row) => wordsOf(row.before) },
    { title: `${after.year}年的位置`, cell: (row) => placesOf(after, row.after) },
    { title: `${after.year}年的原文`, cell: (row) => wordsOf(row.after) },
    { title: `${before.year}年的责任单位`, cell: (row) => bearersOf(before, row.before) },
    { title: `${after.year}年的责任单位`, cell: (row) => bearersOf(after, row.after) },
    { title: '移位', cell: ({ descent }) => (descent.moved ? '是' : '') },
    { title: '编者', cell: ({ descent }) => descent.reason ?? '' },
    { title: '链接', cell: (row) => pathOf(comparison, row.after[0]?.id) },
  ];
  return {
    ...sheetOf('逐句对照', columns, rows),
    ...headed(comparison, '逐句', `${rows.length}处`),
    notes: ['一处是一句，拆分、合并的几句算一处。只看文字异同，由程序对应；编者改正的，“编者”一列写明理由。'],
  };
}

const pathOf = ({ before, after }: Comparison, later: string | undefined) => ({
  path: later === undefined ? comparePath(after.slug, before.slug) : sentencePath(after.slug, later),
});

interface TaskRow {
  readonly department: string;
  readonly change: string;
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
}

function byDepartment(comparison: Comparison, departments: readonly Department[]): Table {
  const { before, after, tasks } = comparison;
  const all = comparedSentences(comparison);
  const rows = departments.flatMap((one): readonly TaskRow[] => {
    const own = tasks.find(({ department }) => department === one.id);
    if (!own) return [];
    const department = nameInBoth(one, comparison);
    return [
      ...own.added.map((sentence) => ({ department, change: '新增', before: [], after: [sentence] })),
      ...own.removed.map((sentence) => ({ department, change: '删除', before: [sentence], after: [] })),
      ...all
        .filter(({ descent }) => own.changed.includes(descent))
        .map(({ before, after }) => ({ department, change: '改动', before, after })),
    ];
  });
  const columns: readonly Column<TaskRow>[] = [
    { title: '责任单位', cell: ({ department }) => department },
    { title: '变化', cell: ({ change }) => change },
    { title: `${before.year}年的位置`, cell: (row) => placesOf(before, row.before) },
    { title: `${before.year}年的原文`, cell: (row) => wordsOf(row.before) },
    { title: `${after.year}年的位置`, cell: (row) => placesOf(after, row.after) },
    { title: `${after.year}年的原文`, cell: (row) => wordsOf(row.after) },
  ];
  return {
    ...sheetOf('各单位任务', columns, rows),
    ...headed(comparison, '各单位的任务', `${rows.length}项变化`),
    notes: ['责任括注新写上的算新增，不再写的算删除，文字改了、拆开或合并的算改动；几个单位同列的，各列一行。'],
  };
}

function byFigure(comparison: Comparison): Table {
  const { before, after, figures } = comparison;
  const titleOf = ({ target, after: is }: FigureChange): string => findTarget(is ? after : before, target).title;
  const columns: readonly Column<FigureChange>[] = [
    { title: '目标', cell: titleOf },
    { title: '指标（编者简称）', cell: ({ name }) => name },
    { title: `${before.year}年的原文`, cell: ({ before }) => before?.quote ?? '' },
    { title: `${after.year}年的原文`, cell: ({ after }) => after?.quote ?? '' },
    { title: '编者', cell: ({ reason }) => reason ?? '' },
  ];
  return {
    ...sheetOf('指标', columns, figures),
    ...headed(comparison, '指标', `${figures.length}个指标`),
    notes: ['指标的简称为编者所拟，以原文为准；编者改正对应关系的，“编者”一列写明理由。'],
  };
}
