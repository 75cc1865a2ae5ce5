import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { departments, tasksIn2022, unassignedIn2022 } from '#tests/published.ts';

const { root, base } = inject('sites');
const tasks = tasksIn2022();
const data = (file: string, site = root) => join(site.dir, 'data', file);
const titles = [
  ...['序号', '位置', '任务（原文）', '责任单位（原文）', '责任单位（全称）', '多单位负责'],
  ...['相关目标（编者关联）', '链接', '进展', '备注'],
];
const parse = (file: string, site = root) =>
  Papa.parse<Record<string, string>>(readFileSync(data(file, site), 'utf8').replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });

describe('the ledger as a workbook', async () => {
  const sheets = await readWorkbook(data('2022.xlsx'));
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];

  test('has the three sheets', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['任务分工', '未标明责任单位', '目标与指标']);
  });

  test('says of every task its words, its departments as printed and in full', () => {
    const [head, ...rows] = rowsOf('任务分工');
    expect(head).toEqual(titles);
    expect(rows.map((row) => row[2])).toEqual(tasks.map(({ words }) => words));
    expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 69 }, (_, index) => index + 1));
    expect(rows.map((row) => row[3])).toEqual(tasks.map(({ names }) => names.join('、')));
    expect(rows.map((row) => row[5] === '是')).toEqual(tasks.map(({ names }) => names.length > 1));
    expect(rows.every((row) => row[8] === null && row[9] === null)).toBe(true);
  });

  test('marks a full name that is not confirmed', () => {
    const joint = rowsOf('任务分工').find((row) => String(row[3]).includes('外观部'));
    expect(joint?.[4]).toContain('国家知识产权局专利局外观设计审查部（未核）');
  });

  test('lists the sentences that name no department, and the one date', () => {
    const [head, ...rows] = rowsOf('未标明责任单位');
    expect(head).toEqual(['序号', '位置', '原文', '时限（原文）', '链接']);
    expect(rows.map((row) => row[2])).toEqual(unassignedIn2022().map(({ words }) => words));
    expect(rows.flatMap((row) => row[3] ?? [])).toEqual(['2022年12月15日前']);
  });

  test('quotes the targets with their figures', () => {
    const [, ...rows] = rowsOf('目标与指标');
    expect(rows.flatMap((row) => row[5] ?? [])).toEqual([
      '发明专利审查周期压减至16.5个月',
      '高价值专利审查周期压减至13.8个月',
      '商标注册平均审查周期稳定在4个月',
      '惠及中小企业数量增长10%以上',
    ]);
    for (const row of rows) if (row[5]) expect(row[3]).toContain(row[5]);
  });

  test('freezes its header, filters every column and prints on A4 landscape', () => {
    const files = unzipSync(readFileSync(data('2022.xlsx')));
    for (const [sheet, range] of [
      ['1', 'A1:J70'],
      ['2', 'A1:E27'],
    ] as const) {
      const xml = strFromU8(files[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toContain(`<autoFilter ref="${range}"/>`);
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
      expect(xml).toContain('非附件《任务清单》');
    }
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain("'任务分工'!$1:$1");
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('wrapText="1"');
  });

  test('has a live link on every row where the site knows its address', () => {
    const files = unzipSync(readFileSync(data('2022.xlsx', base)));
    const relations = strFromU8(files['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array());
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target]) => target);
    const address = ({ id }: { id: string }) => `https://example.org/ip/2022/${id.replace(/-(s\d+)$/, '/$1')}/`;
    expect(targets).toEqual(tasks.map(address));
  });
});

describe('the ledger as CSV', () => {
  test('begins with a byte order mark and ends its lines with CRLF', () => {
    const text = readFileSync(data('2022.csv'), 'utf8');
    expect(text.startsWith('\uFEFF序号,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(tasks.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is read by another reader as the same rows as the workbook', async () => {
    const { data: rows, errors, meta } = parse('2022.csv');
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(titles);
    const [sheet] = await readWorkbook(data('2022.xlsx'));
    expect(rows.map((row) => titles.map((title) => row[title]))).toEqual(
      sheet?.data.slice(1).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
  });
});

describe('the ledger of one department', () => {
  const { slug, tasks } = currentEdition(loadCorpus('content'));

  test.for(Object.entries(departments))('%s holds its tasks in the newest edition and no others', async ([id]) => {
    const words = tasks.filter(({ departments }) => departments.includes(id)).map((task) => task.words);
    expect(parse(`departments/${id}.csv`).data.map((row) => row['任务（原文）'])).toEqual(words);
    const [sheet, ...others] = await readWorkbook(data(`departments/${id}.xlsx`));
    expect(sheet?.data.slice(1).map((row) => row[2])).toEqual(words);
    expect(others).toEqual([]);
  });

  test('numbers its tasks as the whole ledger does', () => {
    const whole = new Map(parse(`${slug}.csv`).data.map((row) => [row['任务（原文）'], row['序号']]));
    for (const row of parse('departments/protection.csv').data)
      expect(row['序号']).toBe(whole.get(row['任务（原文）']));
  });
});
