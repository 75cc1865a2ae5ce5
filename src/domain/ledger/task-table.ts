import { type LedgerDocument, provenanceOf, sourceOf } from './document.ts';
import { type Column, sheetOf, type Table } from './sheet.ts';
import { columnsOfNotes, editionColumn, jointOf, type TaskRow } from './tasks.ts';

/** Which of the tasks a table holds. */
export interface Selection {
  /** What was filtered for, each in the words that the title is to have: 保护司, 第三部分, “地理标志”. Empty for all. */
  readonly filter?: readonly string[];
  /** The day on which a reader took the table away, ISO 8601; null for a table that the site is built with. */
  readonly day?: string | null;
}

/**
 * Lays tasks out for people: numbered from 1 in the order given, with the ledger's own number beside it where they were
 * filtered; departments by the names of the notes, in full once below; 进展 and 备注 left empty.
 */
export function taskTable(
  document: LedgerDocument,
  rows: readonly TaskRow[],
  { filter = [], day = null }: Selection = {},
): Table {
  const filtered = filter.length > 0;
  const share = filtered ? `，占${document.tasks}项` : '';
  return {
    ...sheetOf('任务分工', columnsOf(filtered, editionColumn(rows), columnsOfNotes(rows)), rows),
    title: `《${document.title}》${nameOf(filter)}`,
    standing: provenanceOf(document),
    about: `${rows.length}项任务${share}。${sourceOf(document, provenanceOf(document), day)}`,
    notes: notesOn(rows),
  };
}

/** The name to save a table of tasks under, without what no system takes in a name: 推动…（2022）-任务分工台账（保护司）.xlsx. */
export const taskTableFile = ({ title }: LedgerDocument, filter: readonly string[], extension: string): string =>
  `${title}-${nameOf(filter)}.${extension}`.replace(/[\\/:*?"<>|\s\p{Cc}]/gu, '');

const nameOf = (filter: readonly string[]): string =>
  filter.length > 0 ? `任务分工台账（${filter.join('、')}）` : '任务分工台账';

const columnsOf = (
  filtered: boolean,
  edition: readonly Column<TaskRow>[],
  ofNotes: readonly Column<TaskRow>[],
): readonly Column<TaskRow>[] => [
  { title: '序号', cell: (_, index) => index + 1 },
  ...edition,
  ...(filtered ? [{ title: '台账序号', cell: ({ number }: TaskRow) => number }] : []),
  { title: '位置', cell: ({ place }) => place },
  { title: '任务（原文）', cell: ({ words }) => words },
  { title: '责任单位（原文）', cell: ({ names }) => names },
  { title: '共同列名', cell: jointOf },
  ...ofNotes,
  { title: '相关目标（编者关联）', cell: ({ targets }) => targets },
  { title: '链接', cell: ({ path }) => ({ path }) },
  { title: '进展', cell: () => '' },
  { title: '备注', cell: () => '' },
];

function notesOn(rows: readonly TaskRow[]): readonly string[] {
  const fullNames = new Map(
    rows.flatMap(({ departments }) => departments.map(({ name, fullName }) => [name, fullName] as const)),
  );
  const others = [...fullNames].filter(([name, fullName]) => name !== fullName);
  const full = others.map(([name, fullName]) => `${name}即${fullName}`).join('；');
  const unconfirmed = others.some(([, fullName]) => fullName.endsWith('（未核）'));
  return [
    '一句为一项任务，一字不改；位置中的句序为本站所加。责任单位按原文顺序，先后不表示主次。',
    ...(full ? [`责任单位全称：${full}。${unconfirmed ? '“未核”的全称没有第二处来源证实。' : ''}`] : []),
    ...(rows.some(({ roles }) => roles.includes('据原文规则'))
      ? ['职责中的“据原文规则”：括注本身没有写，由原文对所有括注的说明得出，如“排在第一位的部门为牵头部门”。']
      : []),
    ...(rows.some(({ targets }) => targets !== '')
      ? ['相关目标：“原文”指与目标写有同样的名称或语句，“编者”由编者判断，不是文件的内容。']
      : []),
  ];
}
