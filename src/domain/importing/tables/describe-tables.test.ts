import { expect, test } from 'vitest';
import { cutLines } from '../lines.ts';
import { describeTables } from './describe-tables.ts';
import { layOutTables } from './lay-out-tables.ts';

const describe = (rows: readonly string[]) => {
  const text = rows.join('\n').replaceAll('|', '\t');
  return describeTables(layOutTables(cutLines(text), text, 'a.txt').tables, 'a.txt');
};

test('of a ledger it is said at which line it begins, how many rows it has and which of them name nobody', () => {
  expect(describe(['序号|任务|责任单位|时限', '1|开展培育|甲局|', '2|开展盘点||6月'])).toEqual([
    '  a.txt:1: 序号、任务、责任单位、时限 (2 rows), read as a ledger',
    '    a.txt:3: nobody answers for this row; look whether its cell is merged with the one above: 2 开展盘点  6月',
  ]);
});

test('of a table whose rows stay words it is said so, and why where it could be taken for a ledger', () => {
  expect(describe(['姓名|责任单位', '张三|甲局'])).toEqual([
    '  a.txt:1: 姓名、责任单位 (2 rows), its rows kept as words: no column of tasks stands beside 姓名、责任单位, so that nobody is named there',
  ]);
  expect(describe(['指标|数值', '专利|100'])).toEqual(['  a.txt:1: 指标、数值 (2 rows), its rows kept as words']);
});
