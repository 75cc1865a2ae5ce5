import type { Table } from '#domain/ledger/sheet.ts';

/**
 * Widths in half-width characters, by the column's title. A table of tasks is as wide as A4 landscape at nine tenths of
 * its size, where two lines of a task hold most of them and a page fifteen; titles have room for the mark of a filter. Where two
 * editions stand side by side the year before a title counts for nothing.
 */
const widths: Readonly<Record<string, number>> = {
  序号: 6,
  台账序号: 9,
  位置: 15,
  '任务（原文）': 64,
  原文: 100,
  '责任单位（原文）': 24,
  共同列名: 9,
  '相关目标（编者关联）': 21,
  '时限（原文）': 20,
  目标: 14,
  '目标（原文）': 72,
  '指标（编者简称）': 18,
  '指标（原文）': 22,
  变化: 8,
  年的位置: 15,
  年的原文: 48,
  年的责任单位: 18,
  移位: 7,
  进展: 10,
  备注: 8,
};

/** The widths of a table's columns in half-width characters; links take what the longest of them needs. */
export const widthsOf = ({ titles, rows }: Table): readonly number[] =>
  titles.map((title, column) => {
    const paths = rows.flatMap((row) => (typeof row[column] === 'object' ? [row[column].path.length] : []));
    return paths.length > 0 ? Math.max(...paths) + 2 : (widths[title.replace(/^\d+(?=年)/u, '')] ?? 20);
  });
