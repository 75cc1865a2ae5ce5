import { expect, test } from 'vitest';
import type { LedgerDocument } from './document.ts';
import { taskTable, taskTableFile } from './task-table.ts';
import type { TaskRow } from './tasks.ts';

const document: LedgerDocument = {
  title: '推动知识产权高质量发展年度工作指引（2022）',
  number: '国知发运字〔2022〕15号',
  issuer: '国家知识产权局',
  published: '2022-03-21',
  annex: '2022年推动知识产权高质量发展任务清单',
  tasks: 69,
};

const row = (number: number, more: Partial<TaskRow> = {}): TaskRow => ({
  number,
  place: `三（四）第${number}句`,
  words: '加大指导力度。',
  names: '保护司',
  departments: [{ name: '保护司', fullName: '知识产权保护司' }],
  roles: '',
  due: '',
  targets: '',
  path: `2022/3-4/s${number}/`,
  ...more,
});

test('what was filtered stands in the title, the share and the day in the line below', () => {
  const table = taskTable(document, [row(14), row(16)], { filter: ['保护司', '“地理标志”'], day: '2026-03-01' });
  expect(table.title).toBe('《推动知识产权高质量发展年度工作指引（2022）》任务分工台账（保护司、“地理标志”）');
  expect(table.about).toBe(
    '2项任务，占69项。国知发运字〔2022〕15号，2022年3月21日发布；据正文括注生成，非附件《任务清单》。非官方整理，以国家知识产权局发布的文本为准。2026年3月1日下载。',
  );
  expect(table.standing).toBe('据正文括注生成，非附件《任务清单》');
});

test('rows are numbered from 1 in the order given, with the ledger’s own number beside', () => {
  const { titles, rows } = taskTable(document, [row(16), row(14)], { filter: ['保护司'] });
  expect(titles.slice(0, 2)).toEqual(['序号', '台账序号']);
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
    [1, 16, '三（四）第16句'],
    [2, 14, '三（四）第14句'],
  ]);
});

test('the whole ledger has one number a row and no share', () => {
  const table = taskTable(document, [row(1)]);
  expect(table.titles.slice(0, 2)).toEqual(['序号', '位置']);
  expect(table.title).toBe('《推动知识产权高质量发展年度工作指引（2022）》任务分工台账');
  expect(table.about).toMatch(/^1项任务。国知发运字/u);
  expect(table.about).not.toContain('下载');
});

test('full names stand once below, where they are not what the rows say anyway', () => {
  const office = { name: '办公室', fullName: '办公室' };
  const design = { name: '外观部', fullName: '国家知识产权局专利局外观设计审查部（未核）' };
  const joint = row(2, { departments: [...row(2).departments, office, design] });
  expect(taskTable(document, [row(1), joint]).notes).toEqual([
    '一句为一项任务，一字不改；位置中的句序为本站所加。责任单位按原文顺序，先后不表示主次。',
    '责任单位全称：保护司即知识产权保护司；外观部即国家知识产权局专利局外观设计审查部（未核）。“未核”的全称没有第二处来源证实。',
  ]);
  expect(taskTable(document, [row(1)]).notes[1]).toBe('责任单位全称：保护司即知识产权保护司。');
  expect(taskTable(document, [row(1, { departments: [office] })]).notes).toHaveLength(1);
});

test('targets are explained where a row has one', () => {
  const { notes } = taskTable(document, [row(1, { targets: '知识产权保护（编者）' })]);
  expect(notes.at(-1)).toBe('相关目标：“原文”指与目标写有同样的名称或语句，“编者”由编者判断，不是文件的内容。');
});

test('a file is named by what was filtered, in characters that every system takes', () => {
  expect(taskTableFile(document, [], 'xlsx')).toBe('推动知识产权高质量发展年度工作指引（2022）-任务分工台账.xlsx');
  expect(taskTableFile(document, ['保护司', '“a/b: c?”'], 'docx')).toBe(
    '推动知识产权高质量发展年度工作指引（2022）-任务分工台账（保护司、“abc”）.docx',
  );
});

test.each([
  [null, '据正文括注生成'],
  ['2022年推动知识产权高质量发展任务清单', '据正文括注生成，非附件《任务清单》'],
  ['重点任务分工方案', '据正文括注生成，非附件《重点任务分工方案》'],
])('with the annex %s, a table says of itself %s', (annex, standing) => {
  expect(taskTable({ ...document, annex }, []).standing).toBe(standing);
});
