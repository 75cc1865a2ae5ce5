import type { Table } from '#domain/ledger/sheet.ts';

/** A table of two tasks that were filtered, written by hand. */
export const filteredTable: Table = {
  name: '任务分工',
  title: '《工作指引（2022）》任务分工台账（保护司、“A&B”）',
  standing: '据正文括注生成',
  about: '2项任务，占69项。',
  titles: ['序号', '台账序号', '位置', '任务（原文）', '责任单位（原文）', '链接', '进展'],
  rows: [
    [1, 14, '三（四）第1句', '深化落实《关于强化知识产权保护的意见》。', '保护司', { path: '2022/3-4/s1/' }, ''],
    [2, 49, '三（七）第6句', '有序落实 <中美> & “协定”。', '国际合作司、保护司', { path: '2022/3-7/s6/' }, ''],
  ],
  notes: ['责任单位全称：保护司即知识产权保护司。'],
};
