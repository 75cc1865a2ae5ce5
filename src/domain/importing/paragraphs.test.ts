import { expect, test } from 'vitest';
import type { Edit } from '#domain/model/source.ts';
import { cutLines } from './lines.ts';
import { mendLines } from './mend-lines.ts';
import { endOf } from './merge-edits.ts';
import { joinParagraphs } from './paragraphs.ts';

const edit = (offset: number, before: string, after = ''): Edit => ({
  offset,
  before,
  after,
  rule: 'furniture',
  evidence: null,
});

/** The paragraphs of a text with edits made in it, and the joins as offset and words. */
function join(text: string, edits: readonly Edit[] = []): { paragraphs: string[]; joins: string[] } {
  const source = [...text];
  // Lines that an edit takes away whole are the page's.
  const lines = cutLines(text)
    .map(({ number, offset, text }) => ({ number, start: offset, end: offset + [...text].length }))
    .filter(({ start, end }) => !edits.some((edit) => edit.offset <= start && endOf(edit) >= end && edit.after === ''));
  const { paragraphs, joins } = joinParagraphs(mendLines(source, lines, edits), source, edits);
  return {
    paragraphs: paragraphs.map(({ words, line }) => `${line} ${words}`),
    joins: joins.map(({ offset, before, after, rule }) => `${offset} ${JSON.stringify(before)}${after} ${rule}`),
  };
}

const HEAD = '一、任务\n';

test('a line that goes on with the one before it is joined to it by an edit', () => {
  expect(join(`${HEAD}（一）甲。加快知识产\n\n  权事业。\n再做。`)).toEqual({
    paragraphs: ['1 一、任务', '2 （一）甲。加快知识产权事业。', '5 再做。'],
    joins: ['15 "\\n\\n  " page-break'],
  });
  expect(join(`${HEAD}甲。加快\n知识\n产权。`).paragraphs).toEqual(['1 一、任务', '2 甲。加快知识产权。']);
});

test.each(['。', '！', '？', '：', '；', '”', '’', '）', '》', '】', '〕', '…'])(
  'a line that ends in %s is not gone on with',
  (mark) => {
    expect(join(`${HEAD}甲。乙${mark}\n丙。`).paragraphs).toEqual(['1 一、任务', `2 甲。乙${mark}`, '3 丙。']);
  },
);

test.each([
  '——创造',
  '附件',
  '2.乙',
  '12．乙',
  '3、乙',
  '（2）乙',
  '（12）乙',
  '１２．乙',
  '（２）乙',
  '①乙',
  '第三章',
  '第十二条',
  '注：乙',
  '（乙）',
  '2023年3月16日',
  '二〇二三年三月十六日',
  '责任单位：乙',
  '【乙负责】',
  '（二）乙',
  '二、乙',
])('%s begins a paragraph, even below a line that does not end', (line) => {
  expect(join(`${HEAD}甲。加快\n${line}`).paragraphs).toEqual(['1 一、任务', '2 甲。加快', `3 ${line}`]);
});

test.each(['—乙', '见附件', '2023年', '2乙', '乙（2）', '（乙）丙', '第章', '见（二）乙', '截至2023年3月16日'])(
  '%s begins none',
  (line) => {
    expect(join(`${HEAD}甲。加快\n${line}`).paragraphs).toEqual(['1 一、任务', `2 甲。加快${line}`]);
  },
);

test('a heading is not gone on with, be it a part’s, a clause’s or an item’s', () => {
  expect(join('一、任务\n甲乙。').paragraphs).toEqual(['1 一、任务', '2 甲乙。']);
  expect(join(`${HEAD}（一）政策\n甲乙。`).paragraphs).toEqual(['1 一、任务', '2 （一）政策', '3 甲乙。']);
  for (const item of ['1.专项行动', '（1）专项行动', '12、专项行动']) {
    expect(join(`${HEAD}甲。\n${item}\n乙。`).paragraphs).toEqual(['1 一、任务', '2 甲。', `3 ${item}`, '4 乙。']);
  }
});

test('an item with text of its own is gone on with', () => {
  expect(join(`${HEAD}1.专项，行动\n乙。`).paragraphs).toEqual(['1 一、任务', '2 1.专项，行动乙。']);
  expect(join(`${HEAD}1.${'专'.repeat(31)}\n乙。`).paragraphs).toEqual(['1 一、任务', `2 1.${'专'.repeat(31)}乙。`]);
  expect(join(`${HEAD}见1.专项\n乙。`).paragraphs).toEqual(['1 一、任务', '2 见1.专项乙。']);
  expect(join(`${HEAD}（一）政策。加快\n乙。`).paragraphs).toEqual(['1 一、任务', '2 （一）政策。加快乙。']);
});

test('a line of those responsible is gone on with after a comma alone, a date never', () => {
  expect(join(`${HEAD}甲。\n责任单位：乙\n丙`).paragraphs).toEqual(['1 一、任务', '2 甲。', '3 责任单位：乙', '4 丙']);
  expect(join(`${HEAD}甲。\n责任单位：乙、\n丙`).paragraphs).toEqual(['1 一、任务', '2 甲。', '3 责任单位：乙、丙']);
  expect(join(`${HEAD}甲。\n责任单位：乙，丙\n丁`).paragraphs).toEqual([
    '1 一、任务',
    '2 甲。',
    '3 责任单位：乙，丙',
    '4 丁',
  ]);
  expect(join(`${HEAD}甲。\n2023年3月16日\n丁`).paragraphs).toEqual([
    '1 一、任务',
    '2 甲。',
    '3 2023年3月16日',
    '4 丁',
  ]);
});

test('above the first part nothing is joined but the lines of a title', () => {
  expect(join('某局\n某处\n一、任务')).toEqual({ paragraphs: ['1 某局', '2 某处', '3 一、任务'], joins: [] });
  expect(join('某局关于某事\n的通知\n一、任务').paragraphs).toEqual(['1 某局关于某事的通知', '3 一、任务']);
});

test('names of annexes stay lines, until a label begins again', () => {
  expect(join(`${HEAD}甲。\n附件：甲清单\n乙清单`).paragraphs).toEqual([
    '1 一、任务',
    '2 甲。',
    '3 附件：甲清单',
    '4 乙清单',
  ]);
  expect(join(`${HEAD}附件\n二、要求\n甲加快\n乙。`).paragraphs).toEqual([
    '1 一、任务',
    '2 附件',
    '3 二、要求',
    '4 甲加快乙。',
  ]);
});

test('a join goes around what other edits take away between its lines', () => {
  const text = `${HEAD}甲。加快\n打印\n论证。`;
  expect(join(text, [edit(10, '打印')])).toEqual({
    paragraphs: ['1 一、任务', '2 甲。加快论证。'],
    joins: ['9 "\\n" page-break', '12 "\\n" page-break'],
  });
  expect(join(text, [edit(9, '\n'), edit(10, '打印'), edit(12, '\n')]).joins).toEqual([]);
  expect(join(text, [edit(2, '任', '要'), edit(10, '打印')]).joins).toEqual([
    '9 "\\n" page-break',
    '12 "\\n" page-break',
  ]);
});

test('lines that an edit has made one are one paragraph without a join', () => {
  expect(join(`${HEAD}甲。\n乙。`, [edit(6, '。\n', '，')])).toEqual({
    paragraphs: ['1 一、任务', '2 甲，乙。'],
    joins: [],
  });
});

test('a line without words is no paragraph', () => {
  expect(join(`${HEAD}甲。\n乙\n丙。`, [edit(8, '乙', ' ')]).paragraphs).toEqual(['1 一、任务', '2 甲。', '4 丙。']);
});
