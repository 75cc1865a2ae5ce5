import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import { currentEdition } from '#domain/corpus/find.ts';
import { guidelineAlone } from '#tests/guideline-alone.ts';
import { departments, tasksIn2022, unassignedIn2022 } from '#tests/published.ts';

const { root, base } = inject('sites');
const tasks = tasksIn2022();
const data = (file: string, site = root) => join(site.dir, 'data', file);
const titles = ['位置', '任务（原文）', '责任单位（原文）', '共同列名', '相关目标（编者关联）', '链接', '进展', '备注'];
const fields = [...titles.slice(0, 3), '责任单位（全称）', ...titles.slice(3)];
const name = '《推动知识产权高质量发展年度工作指引（2022）》';
const source = '国知发运字〔2022〕15号，2022年3月21日发布；';
const standing = '据正文括注生成，非附件《任务清单》。非官方整理，以国家知识产权局发布的文本为准。';
const parse = (file: string, site = root) =>
  Papa.parse<Record<string, string>>(readFileSync(data(file, site), 'utf8').replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });

/** A sheet as another reader sees it: what stands above its titles, its rows, and what stands below them. */
function cut(rows: readonly (readonly unknown[])[]) {
  const [title, about, head, ...rest] = rows;
  const end = rest.findIndex((row) => row.every((cell) => cell === null));
  return {
    above: [title?.[0], about?.[0]],
    head,
    rows: rest.slice(0, end),
    notes: rest.slice(end + 1).map(([note]) => String(note)),
  };
}

describe('the ledger as a workbook', async () => {
  const sheets = await readWorkbook(data('2022.xlsx'));
  const sheetOf = (name: string) => cut(sheets.find(({ sheet }) => sheet === name)?.data ?? []);

  test('has the three sheets', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['任务分工', '未标明责任单位', '目标与指标']);
  });

  test('says above each table what it is, from what document and of which day', () => {
    expect(sheetOf('任务分工').above).toEqual([`${name}任务分工台账`, `69项任务。${source}${standing}`]);
    expect(sheetOf('未标明责任单位').above).toEqual([
      `${name}未标明责任单位的句子`,
      `26句没有责任括注，不归入任何单位。${source}${standing}`,
    ]);
    expect(sheetOf('目标与指标').above).toEqual([
      `${name}目标与指标`,
      `${source}目标和指标摘自正文。非官方整理，以国家知识产权局发布的文本为准。`,
    ]);
  });

  test('says of every task its words and its departments as printed', () => {
    const { head, rows } = sheetOf('任务分工');
    expect(head).toEqual(['序号', ...titles]);
    expect(rows.map((row) => row[2])).toEqual(tasks.map(({ words }) => words));
    expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 69 }, (_, index) => index + 1));
    expect(rows.map((row) => row[3])).toEqual(tasks.map(({ names }) => names.join('、')));
    expect(rows.map((row) => row[4] === '是')).toEqual(tasks.map(({ names }) => names.length > 1));
    expect(rows.every((row) => row[7] === null && row[8] === null)).toBe(true);
  });

  test('says the full names once below, and which of them is not confirmed', () => {
    const [, full] = sheetOf('任务分工').notes;
    expect(full).toBe(
      '责任单位全称：运用促进司即知识产权运用促进司；审业部即国家知识产权局专利局审查业务管理部；国际合作司即国际合作司（港澳台办公室）；保护司即知识产权保护司；外观部即国家知识产权局专利局外观设计审查部（未核）。“未核”的全称没有第二处来源证实。',
    );
  });

  test('lists the sentences that name no department, and the one date', () => {
    const { head, rows } = sheetOf('未标明责任单位');
    expect(head).toEqual(['序号', '位置', '原文', '时限（原文）', '链接']);
    expect(rows.map((row) => row[2])).toEqual(unassignedIn2022().map(({ words }) => words));
    expect(rows.flatMap((row) => row[3] ?? [])).toEqual(['2022年12月15日前']);
  });

  test('quotes the targets with their figures', () => {
    const { rows } = sheetOf('目标与指标');
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
      ['1', 'A3:I72'],
      ['2', 'A3:E29'],
    ] as const) {
      const xml = strFromU8(files[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
      expect(xml).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
      expect(xml).toContain(`<autoFilter ref="${range}"/>`);
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
      expect(xml).toContain('非附件《任务清单》');
    }
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain("'任务分工'!$3:$3");
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('wrapText="1"');
  });

  test('has fifteen tasks or more on every page but the last, as wide and as high as its cells say', () => {
    const files = unzipSync(readFileSync(data('2022.xlsx')));
    const xml = load(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()), { xml: true });
    // A digit of 宋体 at 10.5 points is 5.25 points wide. A4 landscape less its margins, in points.
    const width = xml('col')
      .get()
      .reduce((sum, column) => sum + Number(xml(column).attr('width')) * 5.25, 0);
    const inches = (side: string) => Number(xml('pageMargins').attr(side));
    const scale = Math.min(1, (841.9 - 72 * (inches('left') + inches('right'))) / width);
    const page = (595.3 - 72 * (inches('top') + inches('bottom'))) / scale;
    const heights = xml('row')
      .get()
      .map((row) => Number(xml(row).attr('ht') ?? 0));
    expect(scale * 10.5).toBeGreaterThan(8);
    const [title = 0, about = 0, head = 0, ...rest] = heights;
    const pages: number[] = [0];
    let left = page - title - about - head;
    for (const height of rest.slice(0, 69)) {
      if (height > left) {
        pages.push(0);
        left = page - head;
      }
      left -= height;
      pages[pages.length - 1] = (pages.at(-1) ?? 0) + 1;
    }
    expect(Math.min(...pages.slice(0, -1))).toBeGreaterThanOrEqual(15);
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

  test('gives a program every field of every task, the full names too', () => {
    const { data: rows, errors, meta } = parse('2022.csv');
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(['序号', ...fields]);
    expect(rows.map((row) => row['序号'])).toEqual(Array.from({ length: 69 }, (_, index) => String(index + 1)));
    expect(rows.map((row) => row['任务（原文）'])).toEqual(tasks.map(({ words }) => words));
    expect(rows.map((row) => row['责任单位（原文）'])).toEqual(tasks.map(({ names }) => names.join('、')));
    const joint = rows.find((row) => row['责任单位（原文）']?.includes('外观部'));
    expect(joint?.['责任单位（全称）']).toMatch(/、国家知识产权局专利局外观设计审查部（未核）$/u);
    expect(rows[0]?.['链接']).toBe('/2022/2-1/s1/');
    expect(parse('2022.csv', base).data[0]?.['链接']).toBe('https://example.org/ip/2022/2-1/s1/');
  });
});

describe('the ledger of one department', () => {
  const { slug, tasks } = currentEdition(guidelineAlone());

  test.for(Object.entries(departments))('%s holds its tasks in the newest edition and no others', async ([id]) => {
    const words = tasks.filter(({ departments }) => departments.includes(id)).map((task) => task.words);
    expect(parse(`departments/${id}.csv`).data.map((row) => row['任务（原文）'])).toEqual(words);
    const [sheet, ...others] = await readWorkbook(data(`departments/${id}.xlsx`));
    expect(cut(sheet?.data ?? []).rows.map((row) => row[3])).toEqual(words);
    expect(others).toEqual([]);
  });

  test('numbers its tasks from 1, with the number that each has in the whole ledger beside', async () => {
    const whole = new Map(parse(`${slug}.csv`).data.map((row) => [row['任务（原文）'], row['序号']]));
    for (const row of parse('departments/protection.csv').data)
      expect(row['序号']).toBe(whole.get(row['任务（原文）']));
    const [sheet] = await readWorkbook(data('departments/protection.xlsx'));
    const { above, head, rows } = cut(sheet?.data ?? []);
    expect(above[0]).toMatch(/任务分工台账（保护司）$/u);
    expect(head).toEqual(['序号', '台账序号', ...titles]);
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.map((row) => String(row[1]))).toEqual(rows.map((row) => whole.get(String(row[3]))));
  });
});
