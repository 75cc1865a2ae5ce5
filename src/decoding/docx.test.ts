import { readFileSync } from 'node:fs';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  type INumberingOptions,
  InsertedTextRun,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

type Level = INumberingOptions['config'][number]['levels'][number];
type Child = Paragraph | Table | Textbox;

const level = (depth: number, format: Level['format'], text: string, more: Partial<Level> = {}): Level => ({
  level: depth,
  ...(format === undefined ? {} : { format }),
  text,
  ...more,
});
const numbering: INumberingOptions = {
  config: [
    {
      reference: 'outline',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
        level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
        level(2, LevelFormat.DECIMAL, '%3.', { suffix: LevelSuffix.NOTHING }),
      ],
    },
    { reference: 'decimals', levels: [level(0, LevelFormat.DECIMAL, '%1'), level(1, LevelFormat.DECIMAL, '%1.%2')] },
    { reference: 'articles', levels: [level(0, LevelFormat.CHINESE_COUNTING_THOUSAND, '第%1条', { start: 9 })] },
    { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '•')] },
    { reference: 'strange', levels: [level(0, LevelFormat.HINDI_VOWELS, '%1.')] },
  ],
};

const item = (words: string, reference: string, depth = 0) =>
  new Paragraph({ children: [new TextRun(words)], numbering: { reference, level: depth } });
const plain = (...children: (string | TextRun)[]) =>
  new Paragraph({ children: children.map((one) => (typeof one === 'string' ? new TextRun(one) : one)) });
const cell = (words: readonly string[], more: object = {}) =>
  new TableCell({ children: words.map((one) => plain(one)), ...more });

const pack = (children: readonly Child[], more: object = {}, section: object = {}): Promise<Buffer> =>
  Packer.toBuffer(new Document({ numbering, sections: [{ ...section, children: [...children] }], ...more }));

async function read(docx: Uint8Array) {
  const { text, decoding } = await decode(docx, 'f.docx');
  return { lines: text.split('\n').slice(0, -1), decoding };
}

test('the numbers that Word writes before paragraphs become words, level by level', async () => {
  const { lines, decoding } = await read(
    await pack([
      item('总体要求', 'outline'),
      item('指导思想。', 'outline', 1),
      item('基本原则。', 'outline', 1),
      item('培育。', 'outline', 2),
      item('治理。', 'outline', 2),
      item('重点任务', 'outline'),
      item('创造。', 'outline', 1),
      item('监测', 'decimals'),
      item('预警', 'decimals', 1),
      item('响应', 'decimals', 1),
      item('为了规范', 'articles'),
      item('本办法', 'articles'),
      item('圆点', 'bullets'),
    ]),
  );
  expect(lines).toEqual([
    ...['一、总体要求', '（一）指导思想。', '（二）基本原则。', '1.培育。', '2.治理。', '二、重点任务', '（一）创造。'],
    ...['1 监测', '1.1 预警', '1.2 响应', '第九条 为了规范', '第十条 本办法', '圆点'],
  ]);
  expect(decoding?.changed[0]).toMatchObject({ kind: 'numbering', count: 12 });
  expect(decoding?.dropped).toEqual([{ kind: 'bullet', count: 1, words: ['•'] }]);
});

test('what stands outside of the running text is listed and not in it', async () => {
  const docx = await pack(
    [
      plain('正文', new TextRun({ text: '暗', vanish: true }), '接着'),
      new Paragraph({ children: [new TextRun('引注'), new FootnoteReferenceRun(1)] }),
      new Paragraph({
        children: [
          new InsertedTextRun({ text: '添', id: 1, author: '某', date: '2023-01-01T00:00:00Z' }),
          new DeletedTextRun({ text: '删', id: 2, author: '某', date: '2023-01-01T00:00:00Z' }),
          new TextRun('留'),
        ],
      }),
      new Paragraph({
        children: [
          new CommentRangeStart(0),
          new TextRun('批'),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
        ],
      }),
    ],
    {
      footnotes: { 1: { children: [plain('脚注')] } },
      comments: { children: [{ id: 0, author: '某', date: new Date(0), children: [plain('批注')] }] },
    },
    {
      headers: { default: new Header({ children: [plain('某局文件')] }) },
      footers: {
        default: new Footer({
          children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })],
        }),
      },
    },
  );
  const { lines, decoding } = await read(docx);
  expect(lines).toEqual(['正文接着', '引注', '添留', '批']);
  expect(decoding?.dropped.map(({ kind, words }) => [kind, ...words]).sort()).toEqual([
    ['comment', '批注'],
    ['deletion', '删'],
    ['footnote', '脚注'],
    ['hidden', '暗'],
    ['page-header', '某局文件'],
    ['page-number', '— —'],
  ]);
  expect(decoding?.changed).toEqual([{ kind: 'insertion', count: 1, words: ['添'] }]);
});

test('a table is a line a row, and a text box comes behind its paragraph', async () => {
  const table = new Table({
    rows: [
      new TableRow({ children: [cell(['序号']), cell(['任务']), cell(['责任单位'])] }),
      new TableRow({ children: [cell(['1'], { rowSpan: 2 }), cell(['培育']), cell(['条法司', '保护司'])] }),
      new TableRow({ children: [cell(['推广']), cell(['办公室'])] }),
    ],
  });
  const box = new Textbox({ style: { width: '100pt' }, children: [plain('框里的文字')] });
  const { lines, decoding } = await read(await pack([plain('前'), box, table, plain('后')]));
  expect(lines).toEqual([
    '前',
    '框里的文字',
    '序号\t任务\t责任单位',
    '1\t培育\t条法司 保护司',
    '⇡\t推广\t办公室',
    '后',
  ]);
  expect(decoding?.changed).toEqual([
    { kind: 'text-box', count: 1, words: ['框里的文字'] },
    { kind: 'table', count: 1, words: [] },
  ]);
});

test('a document by LibreOffice keeps its numbers and its table', async () => {
  const { lines } = await read(readFileSync('src/decoding/samples/numbered.docx'));
  expect(lines).toEqual([
    ...[
      '工作要点（2023）',
      '一、总体要求',
      '（一）指导思想。坚持稳中求进。',
      '（二）基本原则。注重质量。（条法司负责）',
    ],
    ...['1.开展培育。', '2.规范治理。', '二、重点任务', '（一）强化创造。', '任务\t单位', '培育\t条法司 商标局'],
  ]);
});

/** A document with one of its parts rewritten. */
async function rewritten(part: string, from: string, to: string): Promise<Buffer> {
  const parts = unzipSync(await pack([plain('正文')]));
  const before = Buffer.from(parts[part] ?? []).toString();
  expect(before).toContain(from);
  return Buffer.from(zipSync({ ...parts, [part]: Buffer.from(before.replace(from, to)) }));
}

test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
  [
    'a form of numbers that is not known',
    () => pack([item('甲', 'strange')]),
    'Word numbers paragraphs in a form that is not known here: “hindiVowels 甲”',
  ],
  [
    'words struck out',
    () => pack([plain('甲', new TextRun({ text: '乙', strike: true }))]),
    'words are struck out: “乙”',
  ],
  [
    'a symbol',
    () => pack([plain('甲', new SymbolRun({ char: 'F0AB', symbolfont: 'None' }) as TextRun)]),
    'the document has a symbol of a font',
  ],
  ['a document without words', () => pack([plain('')]), 'the document has no words'],
  [
    'an equation',
    () =>
      rewritten(
        'word/document.xml',
        '<w:t xml:space="preserve">正文</w:t></w:r>',
        '</w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
      ),
    'the document has equations',
  ],
  [
    'words in an element that is not known',
    () => rewritten('word/document.xml', '<w:t xml:space="preserve">正文</w:t>', '<w:new><w:t>正文</w:t></w:new>'),
    'words of the document would be lost: “正文”',
  ],
  ['half an archive', async () => (await pack([plain('甲')])).subarray(0, 2000), 'the archive is damaged'],
  ['a workbook', () => zipSync({ 'xl/workbook.xml': Buffer.from('<a/>') }), 'the file is a workbook (XLSX)'],
  ['OFD', () => zipSync({ 'OFD.xml': Buffer.from('<a/>') }), 'the file is OFD'],
  ['another archive', () => zipSync({ 'a.txt': Buffer.from('甲') }), 'the file is an archive'],
  [
    'a bomb',
    () => zipSync({ '[Content_Types].xml': Buffer.from(''), 'word/document.xml': Buffer.alloc(120_000_000) }),
    'the document unpacks to more than 100 MB',
  ],
])('%s is refused', async (_, write, fault) => {
  await expect(read(await write())).rejects.toThrow(`f.docx: ${fault}`);
});

test('a byte changed in a part that is read is noticed', async () => {
  const docx = await pack([plain('正文')]);
  const at = docx.indexOf('word/document.xml') + 60;
  docx[at] = (docx[at] ?? 0) ^ 0x10;
  await expect(read(docx)).rejects.toThrow('f.docx: the archive is damaged');
});
