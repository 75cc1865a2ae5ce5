import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const written = (...cells: string[]) =>
  csvOf({ name: '', titles: ['甲'], rows: cells.map((cell) => [cell]) }, (path) => `/${path}`);

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '＝1', '＠甲'])('%s is made harmless', (cell) => {
  const { data } = Papa.parse<string[]>(written(cell).slice(1));
  expect(data[1]).toEqual([`'${cell}`]);
});

test('quotation marks, commas and line breaks inside a cell come back as they were', () => {
  const cells = ['他说"好"', '甲,乙', '一\r\n二', '——知识产权创造。'];
  const { data, errors } = Papa.parse<string[]>(
    written(...cells)
      .slice(1)
      .trimEnd(),
    { delimiter: ',' },
  );
  expect(errors).toEqual([]);
  expect(data.slice(1).flat()).toEqual(cells);
});

test('a path becomes the address that readers can open', () => {
  const text = csvOf(
    { name: '', titles: ['链接'], rows: [[{ path: '2022/' }]] },
    (path) => `https://example.org/${path}`,
  );
  expect(text).toContain('https://example.org/2022/');
});
