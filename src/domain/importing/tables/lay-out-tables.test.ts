import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendText } from '#domain/document/mend.ts';
import { cutLines } from '../lines.ts';
import { mendLines } from '../mend-lines.ts';
import { asReceived } from '../merge-edits.ts';
import { layOutTables } from './lay-out-tables.ts';

/** Lays out a text; its rows are written with | for the tab between cells. */
function layOut(written: string | readonly string[]) {
  const text = (typeof written === 'string' ? [written] : written).join('\n').replaceAll('|', '\t');
  const lines = cutLines(text);
  const { edits, tables, problems } = layOutTables(lines, text, 'received.txt');
  expect(mendText(text, edits).faults).toEqual([]);
  const received = asReceived({ text, edits: [], offsets: null }, [...text], edits, lines);
  const mended = mendLines([...text], received.lines, received.edits);
  return {
    words: mended.map(({ words }) => words).filter((words) => words !== ''),
    tables,
    edits,
    problems: problems.map(({ line, fault }) => `${line}: ${fault}`),
  };
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'with sections between its rows',
    [
      '序号|重点任务|牵头单位|责任单位|完成时限',
      '一、知识产权创造',
      '1|实施培育工程，新增5000件。|甲局|乙厅、丙厅|2024年12月',
      '2|开展指导站建设。|甲局|各市人民政府|持续推进',
      '二、知识产权保护||||',
      '3|推进体系建设。|甲局|丁院|2024年6月',
    ],
    [
      '一、知识产权创造',
      '1.实施培育工程，新增5000件。',
      '牵头单位：甲局',
      '责任单位：乙厅、丙厅',
      '完成时限：2024年12月',
      '2.开展指导站建设。',
      '牵头单位：甲局',
      '责任单位：各市人民政府',
      '完成时限：持续推进',
      '二、知识产权保护',
      '3.推进体系建设。',
      '牵头单位：甲局',
      '责任单位：丁院',
      '完成时限：2024年6月',
    ],
  ],
  [
    'with sections numbered in its first column',
    [
      '序 号|工作任务|责 任 部 门',
      '一|知识产权创造|',
      '1|开展培育|甲处',
      '（二）|知识产权保护|',
      '（1）|开展执法|乙处',
    ],
    ['一、知识产权创造', '1.开展培育', '责任部门：甲处', '（二）知识产权保护', '（1）开展执法', '责任部门：乙处'],
  ],
  [
    'with a task that is merged, its cell left empty below',
    ['序号|重点任务|具体措施|责任单位', '1|专利培育|实施工程|甲局', '||开展盘点。|乙局', '2|商标|建指导站|甲局'],
    [
      '1.专利培育',
      '具体措施：实施工程',
      '责任单位：甲局',
      '具体措施：开展盘点。',
      '责任单位：乙局',
      '2.商标',
      '具体措施：建指导站',
      '责任单位：甲局',
    ],
  ],
  [
    'with a task that is merged, its words repeated below',
    ['序号|重点任务|具体措施|责任单位', '1|专利培育|实施工程|甲局', '1|专利培育|开展盘点|乙局'],
    ['1.专利培育', '具体措施：实施工程', '责任单位：甲局', '具体措施：开展盘点', '责任单位：乙局'],
  ],
  [
    'with a task printed again with its number, beside others who answer for it',
    ['序号|任务|责任单位|时限', '1|专利培育|甲局|6月', '1|专利培育|乙局|7月', '2|商标|甲局|6月'],
    [
      ...['1.专利培育', '责任单位：甲局', '时限：6月', '责任单位：乙局', '时限：7月'],
      ...['2.商标', '责任单位：甲局', '时限：6月'],
    ],
  ],
  [
    'with a row printed twice, which says nothing more the second time and keeps its number',
    ['序号|任务|责任单位', '1|专利培育|甲局', '1|专利培育|甲局'],
    ['1.专利培育', '责任单位：甲局', '1.专利培育', '责任单位：甲局'],
  ],
  [
    'with its head once more between its rows, and a row whose end was lost before it stands again',
    [
      ...['序号|重点任务|具体措施|牵头单位|完成时限', '1|开展培育|实施工程|甲局|2023年12月'],
      ...['序号|重点任务|具体措施|牵头单位|完成时限', '二、促进运用'],
      ...['2|完成盘点||乙局|二、促进运用', '2|完成盘点||乙局|2023年底前完成'],
    ],
    [
      ...['1.开展培育', '具体措施：实施工程', '牵头单位：甲局', '完成时限：2023年12月', '二、促进运用'],
      ...['2.完成盘点', '牵头单位：乙局', '完成时限：二、促进运用', '牵头单位：乙局', '完成时限：2023年底前完成'],
    ],
  ],
  [
    'with numbers that begin anew in each section',
    ['序号|任务|责任单位', '一、创造', '1|开展培育|甲局', '二、保护||', '1|开展执法|乙局'],
    ['一、创造', '1.开展培育', '责任单位：甲局', '二、保护', '1.开展执法', '责任单位：乙局'],
  ],
  [
    'with merged cells, which stand for the words above where they say who answers or by when',
    [
      '序号|重点任务|具体措施|责任单位|时限|备注',
      '1|专利培育|实施工程|甲甲局 乙乙局|6月|试点',
      '⇡|⇡|开展盘点|⇡|⇡|⇡',
      '2|商标|建站|丙局|—|',
    ],
    [
      '1.专利培育',
      '具体措施：实施工程',
      '责任单位：甲甲局、乙乙局',
      '时限：6月',
      '备注：试点',
      '具体措施：开展盘点',
      '责任单位：甲甲局、乙乙局',
      '时限：6月',
      '2.商标',
      '具体措施：建站',
      '责任单位：丙局',
    ],
  ],
  [
    'with merged cells before the task',
    ['责任单位|工作任务', '甲局(牵头)|1.推进建设', '⇡|2.推进课程'],
    ['1.推进建设', '责任单位：甲局（牵头）', '2.推进课程', '责任单位：甲局（牵头）'],
  ],
  [
    'with 〃 in print, which stands for the words above where it says who answers or by when, and else for itself',
    ['序号|任务|责任单位|时限|备注', '1|培育|甲局|6月|试点', '2|〃|〃|〃|〃', '3|〃|乙局|〃|'],
    [
      ...['1.培育', '责任单位：甲局', '时限：6月', '备注：试点'],
      ...['2.〃', '责任单位：甲局', '时限：6月', '备注：〃', '3.〃', '责任单位：乙局', '时限：6月'],
    ],
  ],
  [
    'with a task too long for a heading, in one paragraph with what more is said of it',
    [
      '序号|主要任务|工作目标|负责部门',
      '1|建设指导站；提升服务水平|新建10个站|甲局',
      '2|加强执法。严查案件。|全覆盖。|乙局',
    ],
    [
      '1.建设指导站；提升服务水平。工作目标：新建10个站',
      '负责部门：甲局',
      '2.加强执法。严查案件。工作目标：全覆盖。',
      '负责部门：乙局',
    ],
  ],
  [
    'with those responsible before the task',
    ['责任单位|工作任务|完成时间|备注', '甲局|1.推进(试点)建设|2024年6月|滚动', '乙局|2.推进课程|2024年7月|'],
    [
      '1.推进（试点）建设',
      '责任单位：甲局',
      '完成时间：2024年6月',
      '备注：滚动',
      '2.推进课程',
      '责任单位：乙局',
      '完成时间：2024年7月',
    ],
  ],
  [
    'with what a task yields between who answers and by when',
    ['序号|任务|牵头单位|成果形式|时限', '1|编制规划|甲局|规划文本|6月底'],
    ['1.编制规划', '成果形式：规划文本', '牵头单位：甲局', '时限：6月底'],
  ],
  [
    'with a category without label before the task',
    ['序号|类别|任务|责任单位', '1|创造|开展培育|甲局', '2||开展盘点|乙局'],
    ['1.开展培育', '责任单位：甲局', '类别：创造', '2.开展盘点', '责任单位：乙局'],
  ],
  [
    'with a labelled category before the task',
    ['序号|类别|任务|责任单位', '1|一、创造|开展培育|甲局', '2|一、创造|开展盘点|乙局', '3|二、保护|开展执法|丙局'],
    [
      '一、创造',
      '1.开展培育',
      '责任单位：甲局',
      '2.开展盘点',
      '责任单位：乙局',
      '二、保护',
      '3.开展执法',
      '责任单位：丙局',
    ],
  ],
  [
    'with a head of two rows, repeated on the next page',
    [
      '序号|工作任务|责任分工||时间节点',
      '||牵头单位|配合单位|',
      '1|推进建设|甲局|乙局|2024年',
      '序号|工作任务|责任分工||时间节点',
      '||牵头单位|配合单位|',
      '2|2025年前建成|甲局||长期坚持',
    ],
    [
      '1.推进建设',
      '牵头单位：甲局',
      '配合单位：乙局',
      '时间节点：2024年',
      '2. 2025年前建成',
      '牵头单位：甲局',
      '时间节点：长期坚持',
    ],
  ],
  [
    'with several names in a cell, a line each, and cells that say they are empty',
    ['序号|任务|牵头（责任）单位|配合单位|时限', '1|开展培育|甲甲局 乙乙局|—|/', '2|开展盘点|财 政 厅|--|6月'],
    ['1.开展培育', '牵头（责任）单位：甲甲局、乙乙局', '2.开展盘点', '牵头（责任）单位：财 政 厅', '时限：6月'],
  ],
  [
    'with a cell that names a person or nobody, kept in one line with its neighbours',
    ['序号|任务|责任人|牵头单位|配合单位', '1|开展培育|张三|甲局|无'],
    ['1.开展培育', '责任人：张三；牵头单位：甲局；配合单位：无'],
  ],
  [
    'with cells that say themselves what they are',
    ['序号|任务|责任单位', '1|开展培育|牵头单位：甲局；配合单位：乙局'],
    ['1.开展培育', '牵头单位：甲局；配合单位：乙局'],
  ],
])('a ledger %s is laid out as items with notes', (_, rows, expected) => {
  const { words, problems, tables } = layOut(rows);
  expect(words).toEqual(expected);
  expect(problems).toEqual([]);
  expect(tables.map(({ isLedger }) => isLedger)).toEqual([true]);
});

test('every change of a table is an edit of its own rule, but for the marks within a cell', () => {
  expect(
    layOut(['序号|任务|责任单位', '1|开展培育,推进|甲局']).edits.map(({ before, after, rule }) => [
      before,
      after,
      rule,
    ]),
  ).toEqual([
    ['序号\t任务\t责任单位', '', 'table'],
    ['\t', '.', 'table'],
    [',', '，', 'punctuation'],
    ['\t', '\n责任单位：', 'table'],
  ]);
});

test('a row with more cells than the head is refused with its line', () => {
  const { problems, words } = layOut(['序号|任务|责任单位', '1|开展培育|甲局|乙局', '2|开展盘点|丙局']);
  expect(problems).toEqual(['2: this row of a table has 4 cells, where its head has 3']);
  expect(words).toContain('责任单位：丙局');
});

test('a row that lacks a tab, so that a time stands among those who answer, is refused with its line', () => {
  const { problems } = layOut([
    '序号|任务|牵头单位|责任单位|时限',
    '1|开展培育|甲局|2024年6月',
    '2|开展盘点|甲局|持续推进|',
  ]);
  expect(problems).toEqual([
    '2: 2024年6月 stands in the column 责任单位 of a table, where it is a time and nobody’s name',
    '3: 持续推进 stands in the column 责任单位 of a table, where it is a time and nobody’s name',
  ]);
});

test('a row that names nobody is listed, for its cell may be merged with the one above', () => {
  const { tables } = layOut([
    '序号|任务|责任单位|时限',
    '1|开展培育|甲局|6月',
    '2|开展盘点||7月',
    '三|总结|',
    '3|评估||',
  ]);
  expect(tables).toMatchObject([{ line: 1, names: ['序号', '任务', '责任单位', '时限'], rows: 4, doubt: null }]);
  expect(tables[0]?.silent.map(({ number }) => number)).toEqual([3, 5]);
});

test('the rows of any other table stay lines, their cells set apart', () => {
  const { words, tables } = layOut([
    '正文。',
    '指标|2023年|2024年',
    '专利|100|120',
    '商标||90',
    '⇡|80|⇡',
    '〃|70|〃',
    '正文。',
  ]);
  expect(words).toEqual(['正文。', '指标　2023年　2024年', '专利　100　120', '商标　90', '80', '〃　70　〃', '正文。']);
  expect(tables).toMatchObject([{ line: 2, rows: 5, isLedger: false, doubt: null }]);
});

test('a table of those responsible without a column of tasks stays words, and is said to', () => {
  const { words, tables } = layOut(['姓名|责任单位|电话', '张三|甲局|1234']);
  expect(words).toEqual(['姓名　责任单位　电话', '张三　甲局　1234']);
  expect(tables).toMatchObject([{ line: 1, isLedger: false, doubt: '姓名、责任单位、电话' }]);
});

test('a second table is read by its own head, and text between two is text', () => {
  const first = ['序号|任务|责任单位', '1|开展培育|甲局'];
  const { words, tables } = layOut([
    ...first,
    '附件2',
    '序号|措施|牵头部门|时限',
    '1|开展盘点|乙局|6月',
    '以上任务由各单位落实。',
    '指标|值',
    '专利|100',
  ]);
  expect(words).toEqual([
    ...['1.开展培育', '责任单位：甲局', '附件2', '1.开展盘点', '牵头部门：乙局', '时限：6月'],
    ...['以上任务由各单位落实。', '指标　值', '专利　100'],
  ]);
  expect(tables.map(({ line, isLedger }) => [line, isLedger])).toEqual([
    [1, true],
    [4, true],
    [7, false],
  ]);
});

test('a row whose cells say who answers, with names, is no second row of a head', () => {
  const { words } = layOut(['序号|重点任务|序号|序号', '责任单位：甲||||责任单位：乙']);
  expect(words.join('')).toContain('责任单位：甲');
  expect(words.join('')).toContain('责任单位：乙');
});

test('a tab in a line by itself only sets words apart', () => {
  const { words, tables } = layOut([
    '一、|总体要求',
    '正文。',
    '联系人：甲|电话：1',
    '正文。',
    '1.|开展培育。',
    '2.|开展盘点。',
  ]);
  expect(words).toEqual([
    '一、总体要求',
    '正文。',
    '联系人：甲　电话：1',
    '正文。',
    '1.　开展培育。',
    '2.　开展盘点。',
  ]);
  expect(tables).toEqual([]);
});

test('a ledger of twenty thousand rows is laid out', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `${index + 1}|开展工作|甲局`);
  expect(layOut(['序号|任务|责任单位', ...rows]).words).toHaveLength(40_000);
});

const NAMES = ['序号', '重点任务', '具体措施', '牵头单位', '责任人', '完成时限', '备注', '类别', '指标', ''];
/** What stands around the words of a cell; null for a cell that repeats the one above. */
const AROUND = fc.option(
  fc.tuple(
    fc.constantFrom('', '一、', '（一）', '1.', '(', '责任单位：'),
    fc.constantFrom('', '。', ')', '；', ' ', '—'),
  ),
  {
    freq: 6,
  },
);

test('no words of any table are lost, none stand twice, and none come but the names of its columns', () => {
  const table = fc.record({
    head: fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 7 }),
    rows: fc.array(
      fc.array(fc.tuple(fc.constantFrom('', 'words', '1', '一'), AROUND), { minLength: 1, maxLength: 8 }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  });
  fc.assert(
    fc.property(table, ({ head, rows }) => {
      const above = new Map<number, string>();
      const repeated = new Set<string>();
      const cells = rows.map((row, number) =>
        row.map(([kind, around], column) => {
          if (kind !== 'words') return kind;
          const again = above.get(column);
          const [before, after] = around ?? ['', ''];
          const own = around === null && again !== undefined ? again : `${before}甲${number}乙${column}丙${after}`;
          if (own === again) repeated.add(own);
          above.set(column, own);
          return own;
        }),
      );
      const { words } = layOut([head, ...cells].map((row) => row.join('|')));
      const found = words.join('\n');
      const given = [head, ...cells].flat();
      for (const [id] of cells
        .flat()
        .join('|')
        .matchAll(/甲\d乙\d丙/gu)) {
        const times = found.split(id).length - 1;
        expect([...repeated].some((cell) => cell.includes(id)) ? Math.min(times, 1) : times).toBe(1);
      }
      const rest = head.reduce((text, name) => text.replaceAll(name === '' ? '\n' : `${name}：`, ''), found);
      for (const letter of new Set(rest.match(/[\p{L}\p{N}]/gu)))
        expect(rest.split(letter).length).toBeLessThanOrEqual(given.join('').split(letter).length);
    }),
    { numRuns: 500 },
  );
});

const HEAD = '序号|任务|责任单位';
const ROWS = [HEAD, '1|培育|甲局'];
const LAID_OUT = ['1.培育', '责任单位：甲局'];

test.each<[string, readonly string[], readonly string[]]>([
  ['a heading of forty characters', ['甲'.repeat(40), '2|盘点|乙局'], ['甲'.repeat(40), '2.盘点', '责任单位：乙局']],
  [
    'a heading with a label, whatever it ends in',
    ['二、保护。', '2|盘点|乙局'],
    ['二、保护。', '2.盘点', '责任单位：乙局'],
  ],
  ['a heading with a label, with a row that lacks a cell', ['二、保护', '2|盘点'], ['二、保护', '2.盘点']],
])('a table goes on below %s', (_, lines, expected) => {
  const { words, tables } = layOut([...ROWS, ...lines]);
  expect(words).toEqual([...LAID_OUT, ...expected]);
  expect(tables).toMatchObject([{ rows: 2 }]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['the line of an annex', ['附件1', '2|盘点|乙局'], ['附件1', '2　盘点　乙局']],
  ['a line that is too long for a heading', ['甲'.repeat(41), '2|盘点|乙局'], ['甲'.repeat(41), '2　盘点　乙局']],
  ['a sentence', ['以上抓好落实。', '2|盘点|乙局'], ['以上抓好落实。', '2　盘点　乙局']],
  ['a heading without label, where the row lacks a cell', ['保护', '2|盘点'], ['保护', '2　盘点']],
  ['a heading, where the row has a cell more', ['二、保护', '2|盘点|乙局|多'], ['二、保护', '2　盘点　乙局　多']],
])('a table ends at %s', (_, lines, expected) => {
  const { words, tables, problems } = layOut([...ROWS, ...lines]);
  expect(words).toEqual([...LAID_OUT, ...expected]);
  expect(tables).toMatchObject([{ rows: 1 }]);
  expect(problems).toEqual([]);
});

test.each([
  ...['工作', '内容', '工作内容', '具体措施', '重点工作'].map((name) => [name, true] as const),
  ...['工作进展', '本年工作', '内容说明', '有关内容'].map((name) => [name, false] as const),
])('a column %s is one of tasks: %s', (name, isTask) => {
  const { tables } = layOut([`序号|${name}|责任单位`, '1|培育|甲局']);
  expect(tables.map(({ isLedger }) => isLedger)).toEqual([isTask]);
});

test.each([
  ...['序', '序号', '编号', '项号', 'No', 'No.', 'NO.'].map((name) => [name, ['1.培育', '责任单位：甲局']] as const),
  ...['排序号', '序号说明', 'No.1'].map((name) => [name, ['培育', '责任单位：甲局', `${name}：1`]] as const),
])('below %s a row begins %j', (name, expected) => {
  expect(layOut([`${name}|任务|责任单位`, '1|培育|甲局']).words).toEqual(expected);
});

test.each([
  ['12', '12.培育'],
  ['１２', '１２.培育'],
  ['一', '一、培育'],
  ['（一）', '（一）培育'],
  ['1.1', '1.1培育'],
  ['A1', 'A1　培育'],
  ['1-1', '1-1　培育'],
  ['123456', '123456　培育'],
])('the number %s of a row becomes the label of its task, %s', (number, expected) => {
  expect(layOut([HEAD, `${number}|培育|甲局`]).words).toEqual([expected, '责任单位：甲局']);
});

test('words in a column without a name stand behind their task by themselves, and the column has none', () => {
  const { words, tables } = layOut(['序号|任务||责任单位', '1|培育|附带说明|甲局']);
  expect(words).toEqual(['1.培育', '附带说明', '责任单位：甲局']);
  expect(tables).toMatchObject([{ names: ['序号', '任务', '责任单位'] }]);
});
