import { expect, test } from 'vitest';
import type { Edit } from '#domain/model/source.ts';
import { mendText } from '../document/mend.ts';
import { unitsOfOutline } from '../document/outline.ts';
import { describe as print } from '../problem.ts';
import { importText } from './import.ts';
import { printedDay } from './printed.ts';
import { NAMES, SAMPLE } from './sample.fixture.ts';

const run = (text: string | Uint8Array, corrections: readonly Edit[] = []) =>
  importText(
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
    'received.txt',
    corrections,
    () => NAMES,
  );
const faults = (text: string | Uint8Array) => run(text).problems.map(print);
const file = (text: string, name: string) => run(text).imported.files.get(name);

test('a sound text gives a file for the notice, the preamble, each part and clause, and the annex', () => {
  const { imported, problems } = run(SAMPLE);
  expect(problems).toEqual([]);
  expect([...imported.files.keys()]).toEqual([
    'notice.mdx',
    'preamble.mdx',
    ...['1', '1-1', '1-2', '2', '2-1', '2-2', '3'].map((id) => `clauses/${id}.mdx`),
    'annex.mdx',
    'edits.json',
  ]);
  expect(imported.published).toBe('2023-03-21');
});

test('the edits are written as JSON, each in a line of its own, in their order', () => {
  const text = '某局工作要点\n\n一、任务\n\n做 好（一).\n';
  const { imported } = run(text);
  const [open = '', ...lines] = (file(text, 'edits.json') ?? '').split('\n');
  expect([open, ...lines.slice(-2)]).toEqual(['[', ']', '']);
  const written = lines.slice(0, -2).map((line) => JSON.parse(line.replace(/,$/u, '')));
  expect(written.length).toBeGreaterThan(1);
  expect(written).toEqual(JSON.parse(file(text, 'edits.json') ?? ''));
  expect(mendText(text, written).points.join('')).toBe(mendText(text, imported.edits).points.join(''));
});

test('what an article says below its 项 stands below them in its file', () => {
  const text =
    '示例条例\n\n第一章　总则\n\n第一条　应当：\n\n（一）有章程；\n\n（二）有人员。\n\n另有规定的，从其规定。\n\n第二条　本条例施行。\n';
  expect(file(text, 'clauses/c1.mdx')).toBe(text.replace('示例条例\n\n', ''));
});

test('a document with digits of full width is that with digits of half width, its words as they are', () => {
  const narrow =
    '某局工作要点\n\n某局发〔2023〕7号\n\n一、任务\n\n1.专利转化运用\n\n（1）推广证书。（条法司负责，2023年6月底前完成）\n\n①甲。②乙。\n\n（2）建库：1.甲。2.乙。\n\n2.规范治理。要做好。\n\n附件1：清单\n\n2.名单\n\n某局\n\n2023年3月16日\n\n附件1\n\n1　甲\n\n1.1　乙。\n\n1.2　丙。\n';
  const wide = narrow.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const [expected, found] = [run(narrow), run(wide)];
  expect(expected.problems).toEqual([]);
  expect(found.problems).toEqual([]);
  expect([...found.imported.files.keys()]).toEqual([...expected.imported.files.keys()]);
  const outline = ({ imported }: ReturnType<typeof run>) => [...unitsOfOutline(imported.outline.units)];
  const parts = ({ id, label, paragraphs }: ReturnType<typeof outline>[number]) => [id, label.level, paragraphs.length];
  expect(outline(found).map(parts)).toEqual(outline(expected).map(parts));
  expect(printedDay(found.imported.outline)).toBe('2023-03-16');
});

test('a document in decimals needs no table of contents above it', () => {
  const text = '某市预案\n\n1　总则\n1.1　目的\n健全机制。\n2　组织\n2.1　机构\n2.1.1　指挥部\n（1）甲局：监测。\n';
  const { imported, problems } = run(text);
  expect(problems).toEqual([]);
  expect([...unitsOfOutline(imported.outline.units)].map(({ id }) => id)).toEqual([
    ...['1', '1-1', '2', '2-1', '2-1-1', '2-1-1-1'],
  ]);
});

test('a title that a notice announces is found again in digits of another width', () => {
  const text = '某局关于印发《２０２３年要点》的通知\n各处：\n现印发你们。\n2023年要点\n一、任务\n落实。\n';
  expect(run(text).problems).toEqual([]);
  expect(file(text, 'preamble.mdx')).toBe('2023年要点\n');
});

test('what is not read is listed by its lines, what an article says below its 项 too', () => {
  const text =
    '示例条例\n\n第一条　应当：\n\n（一）办理（由甲局负责的事项）；\n\n（二）有人。\n\n另有（由乙局负责的事项）的，从其规定。\n\n第二条　本条例施行。\n';
  expect(run(text).imported.unread.map(({ line }) => line)).toEqual([5, 9]);
});

test('names that nobody has are said among what else is wrong, line by line', () => {
  const text = '某局工作要点\n\n一、任务\n\n做。（甲司负责）\n\n三、要求\n\n办。（乙司负责）\n';
  const unknown = 'a note names a department that is not known';
  expect(run(text).problems.map(({ line, fault, words }) => [line, fault, words])).toEqual([
    [5, unknown, '甲司'],
    [7, expect.stringMatching(/^part 3/u), '三、要求'],
    [9, unknown, '乙司'],
  ]);
  const early = text.replace('甲司', '条法司').replace('乙司', '丙司');
  expect(run(early).problems.map(({ line }) => line)).toEqual([7, 9]);
});

test('departments are those of the issuer that is given, or else of the one that signs', () => {
  const asked: unknown[] = [];
  const registry: Parameters<typeof importText>[3] = (issuer, day) => {
    asked.push([issuer, day]);
    return NAMES;
  };
  const bytes = new TextEncoder().encode(`${SAMPLE.split('附件：')[0]}`);
  for (const issuer of ['某委员会', null]) importText(bytes, 'f.txt', [], registry, issuer);
  expect(asked).toEqual([
    ['某委员会', '2023-03-16'],
    ['国家知识产权局', '2023-03-16'],
  ]);
});

test('a note on a line of its own below ①②③ is read for the last and listed, unless the one before has its own', () => {
  const text = (second: string) =>
    `某局工作要点\n\n一、任务\n\n1.推广。\n\n①建库。\n\n②建站。${second}\n\n③办证。\n\n（条法司负责）\n`;
  const listed = (second: string) => {
    const { imported, problems } = run(text(second));
    expect([problems, imported.unread]).toEqual([[], []]);
    return imported.ofLists;
  };
  expect(listed('')).toEqual([{ line: 13, words: '（条法司负责）' }]);
  expect(listed('（国际合作司负责）')).toEqual([]);
  // A note in the paragraph of the last is its own.
  expect(run(text('').replace('③办证。\n\n', '③办证。')).imported.ofLists).toEqual([]);
});

test('the files hold the official words with punctuation, labels, markup, links and page breaks mended', () => {
  expect(file(SAMPLE, 'clauses/2-1.mdx')).toBe(
    '（一）健全政策。加快论证。（条法司负责）持续研究，扎实推进知识产权事业。（条法司、国际合作司负责）\n',
  );
  expect(file(SAMPLE, 'clauses/1-2.mdx')).toBe(
    '（二）主要目标。2023年底，机制进一步健全。\n\n——知识产权创造。审查周期压减至16个月，惠及企业数量增长10%以上。\n',
  );
  expect(file(SAMPLE, 'annex.mdx')).toBe('附件：示例清单.pdf\n');
  expect(file(SAMPLE, 'preamble.mdx')).toContain('（以下简称《纲要》），特制订');
});

test('every edit is on the list, and the source with the edits made is the words of the files', () => {
  const { files, edits } = run(SAMPLE).imported;
  const mended = mendText(SAMPLE, edits);
  expect(mended.faults).toEqual([]);
  const words = [...files]
    .filter(([name]) => name.endsWith('.mdx') && name !== 'annex.mdx')
    .map(([, text]) => text)
    .join('');
  const bare = (text: string) => text.replace(/\s/gu, '');
  expect(bare(mended.points.join(''))).toBe(bare(words + files.get('annex.mdx')));
  expect(new Set(edits.map(({ rule }) => rule))).toEqual(
    new Set(['punctuation', 'metadata', 'furniture', 'label', 'markup', 'page-break', 'link']),
  );
});

test('half-width marks that do not stand in Chinese keep their width', () => {
  const text = SAMPLE.replace('加快论证。', '在10:30前处理1,000件f(x)申请, 见https://example.org/a,b。');
  expect(file(text, 'clauses/2-1.mdx')).toContain('在10\\:30前处理1,000件f(x)申请，见https\\://example.org/a,b。');
});

test('words that mean something to Markdown reach the file as words', () => {
  const text = SAMPLE.replace('加快论证。', '{甲}与<乙>及*丙*、~丁~。');
  const { imported, problems } = run(text);
  expect(problems).toEqual([]);
  expect(imported.files.get('clauses/2-1.mdx')).toContain('\\{甲\\}与\\<乙\\>及\\*丙\\*、\\~丁\\~。');
});

test('a correction wins over a rule and stays on the list with its evidence', () => {
  const offset = [...SAMPLE.slice(0, SAMPLE.indexOf('持续研究, '))].length + 4;
  const correction: Edit = { offset, before: ', ', after: '、', rule: 'correction', evidence: '官方网页' };
  const { imported, problems } = run(SAMPLE, [correction]);
  expect(problems).toEqual([]);
  expect(imported.files.get('clauses/2-1.mdx')).toContain('持续研究、扎实推进');
  expect(imported.edits).toContainEqual(correction);
  expect(
    run(SAMPLE, [{ ...correction, evidence: null }])
      .problems.map(print)
      .join(),
  ).toContain('has no evidence');
});

test.each<[string, string | Uint8Array, string[]]>([
  ['an empty file', ' \n', ['received.txt: the file is empty. Give the text of the document.']],
  ['a file that is not UTF-8', Uint8Array.of(0xb9, 0xfa, 0xbc, 0xd2), ['the file is not UTF-8']],
  ['HTML', '<!DOCTYPE html><p>一、总体要求</p>', ['the file is HTML']],
  ['a binary file', 'PK\0\0', ['the file is not text']],
  [
    'a text of another kind',
    '静夜思\n\n床前明月光，疑是地上霜。\n',
    ['no label such as 一、, （一）, 1., 1.1 or 第一条 begins a paragraph'],
  ],
  [
    'a text cut off in a sentence',
    SAMPLE.slice(0, SAMPLE.indexOf('推广证书')),
    ['received.txt:37: the last paragraph does not end'],
  ],
  [
    'a text cut off after a heading',
    SAMPLE.slice(0, SAMPLE.indexOf('要在2023年12月')),
    ['received.txt:39: a heading has no text below it: “三、工作要求”'],
  ],
  [
    'a bracket without partner',
    SAMPLE.replace('（条法司负责）', '（条法司负责'),
    ['received.txt:33: （ has no partner'],
  ],
  [
    'a skipped clause',
    SAMPLE.replace('(二) 优化', '(三) 优化'),
    ['received.txt:37: clause 3 follows clause 1: “（三）优化服务。'],
  ],
  ['a repeated clause', SAMPLE.replace('(二) 优化', '(一) 优化'), ['received.txt:37: clause 1 follows clause 1']],
  [
    'a skipped part',
    SAMPLE.replace('三、工作', '四、工作'),
    ['received.txt:39: part 4 follows part 2: “四、工作要求”'],
  ],
  [
    'an unknown department',
    SAMPLE.replace('各地方知识产权局负责', '监察司负责'),
    ['received.txt:37: a note names a department that is not known: “监察司”'],
  ],
  [
    'a title that never comes',
    SAMPLE.replace('\n示例工作指引\n', '\n别的指引\n'),
    ['received.txt:1: the title 《示例工作指引（2023）》 does not stand again'],
  ],
  [
    'several faults at once',
    SAMPLE.replace('条法司负责', '监察司负责').replace('三、工作', '四、工作'),
    ['received.txt:33: a note names', 'received.txt:39: part 4'],
  ],
])('%s is refused with its reason', (_, text, expected) => {
  const found = faults(text);
  for (const fault of expected) expect(found.join('\n')).toContain(fault);
});

test('a text that was imported once gives the same files again', () => {
  const first = run(SAMPLE).imported;
  const corrections = first.edits.filter(({ rule }) => rule === 'correction');
  expect([...run(SAMPLE, corrections).imported.files]).toEqual([...first.files]);
});

test.each<[string, (text: string) => string]>([
  ['Windows ends its lines', (text) => text.replaceAll('\n', '\r\n')],
  ['a Macintosh ends its lines', (text) => text.replaceAll('\n', '\r')],
  ['its lines are indented', (text) => text.replaceAll('\n', '\n　　')],
  ['a byte order mark begins it', (text) => `\ufeff${text}`],
  ['a page feed and a soft hyphen stand where a page ends', (text) => text.replace('产\n\n权', '\u00ad产\n\f\n权')],
])('edits fit their source where %s, and the words are the same', (_, change) => {
  const source = change(SAMPLE);
  const { imported, problems } = run(source);
  expect(problems).toEqual([]);
  expect(mendText(source, imported.edits).faults).toEqual([]);
  expect(imported.files.get('clauses/2-1.mdx')).toBe(file(SAMPLE, 'clauses/2-1.mdx'));
  expect(imported.files.get('notice.mdx')).toBe(file(SAMPLE, 'notice.mdx'));
});

test('what a page carries along unseen is removed by a listed edit, a space of fixed width as well', () => {
  const { imported, problems } = run(`\ufeff${SAMPLE.replace('加快论证', '加\u200b快\u00a0论证10\u00a0min')}`);
  expect(problems).toEqual([]);
  expect(imported.files.get('clauses/2-1.mdx')).toContain('加快论证10 min。');
  expect(imported.edits.filter(({ rule }) => rule === 'invisible').map(({ before }) => before)).toEqual([
    '\ufeff',
    '\u200b',
  ]);
  expect(imported.edits.filter(({ rule }) => rule === 'spacing').map(({ after }) => after)).toEqual(['', ' ']);
});

test.each([
  ['\u0007', 'received.txt:33: U+0007 is a control character: “健全政策。加快论\u0007证。（条法司负责”.'],
  ['\u202e', 'received.txt:33: U+202E is an invisible character'],
  ['\u0415', 'received.txt:33: U+0415 is a Greek or Cyrillic letter that looks like a Latin one'],
  ['\ue000', 'received.txt:33: U+E000 is a character of private use'],
])('%j in the words is refused with its line and code point', (character, expected) => {
  expect(faults(SAMPLE.replace('论证', `论${character}证`)).join('\n')).toContain(expected);
});

test('a note that cannot be read is reported with its line, and its words stay', () => {
  const text = SAMPLE.replace('加快论证。（条法司负责）', '加快论证。（请条法司办）由司（条法司牵头）推进。');
  const { imported, problems } = run(text);
  expect(problems).toEqual([]);
  expect(imported.unread).toEqual([
    { line: 33, words: '（请条法司办）' },
    { line: 33, words: '（条法司牵头）' },
  ]);
  expect(imported.files.get('clauses/2-1.mdx')).toContain('（请条法司办）由司（条法司牵头）推进。');
});

test('a line of the page in the middle of the document stays in it', () => {
  const text = SAMPLE.replace(
    '(二) 优化服务。',
    '打印、复制证书的收费一律取消。（条法司负责）\n\n代办处\n\n(二) 优化服务。',
  );
  const { imported, problems } = run(text);
  expect(problems).toEqual([]);
  expect(imported.files.get('clauses/2-1.mdx')).toContain('打印、复制证书的收费一律取消。（条法司负责）\n\n代办处\n');
  expect(imported.dropped.map(({ number }) => number)).toEqual([3, 5, 49, 51]);
});

test('signature, date and remark below the body are the closing, and no words of a clause', () => {
  const annex = '附件：[示例清单.pdf](#)';
  const text = SAMPLE.replace(annex, `${annex}\n\n国务院\n\n2023年3月16日\n\n（此件公开发布）`);
  expect(faults(text)).toEqual([]);
  expect(file(text, 'closing.mdx')).toBe('国务院\n\n2023年3月16日\n\n（此件公开发布）\n');
  expect(file(text, 'clauses/3.mdx')).toBe(file(SAMPLE, 'clauses/3.mdx'));
});

test('an attached text has a file of its own, the names of several stay above it', () => {
  const names = SAMPLE.replace('附件：[示例清单.pdf](#)', '附件：1.甲清单\n      2.乙清单');
  expect(file(names, 'annex.mdx')).toBe('附件：1.甲清单\n\n2\\.乙清单\n');
  const attached = names.replace('2.乙清单', '2.乙清单\n\n附件1\n\n甲清单\n\n一、甲\n\n（一）做甲。');
  expect(faults(attached)).toEqual([]);
  expect(file(attached, 'clauses/x1.mdx')).toBe('附件1\n\n甲清单\n\n一、甲\n\n（一）做甲。\n');
  expect(faults(names.replace('2.乙清单', '2.乙清单\n\n丙的说明如下')).join()).toContain(
    'this stands below the names of the annexes: “丙的说明如下”',
  );
});

test('an ordinance is imported by its articles, the next 款 below the 项 of the one before', () => {
  const law = [
    '某条例',
    '第一章　总则',
    '第一条　甲：',
    '（一）乙；',
    '（二）丙。',
    '丁。',
    '第二章　附则',
    '第二条　戊。',
  ];
  expect(faults(law.join('\n'))).toEqual([]);
  expect([...run(law.join('\n')).imported.files.keys()]).toEqual([
    'preamble.mdx',
    'clauses/c1.mdx',
    'clauses/c2.mdx',
    'edits.json',
  ]);
  expect(file(law.join('\n'), 'clauses/c1.mdx')).toBe(`${law.slice(1, 6).join('\n\n')}\n`);
});

test('a document without notes is imported, and nothing is asked of it that it has not', () => {
  const text = SAMPLE.replaceAll(/（[^（）]*负责）/gu, '');
  const { imported, problems } = run(text);
  expect(problems).toEqual([]);
  expect(imported.unread).toEqual([]);
  expect(imported.files.get('clauses/2-1.mdx')).not.toContain('负责');
});

test('of many faults of one paragraph the first are said and the others counted', () => {
  const said = faults(SAMPLE.replace('加快论证。', '（（（（（加快论证。'));
  expect(said).toHaveLength(3);
  expect(said[2]).toContain('（ has no partner, and 2 more below it neither');
});

test('a correction that does not fit, overlaps another or stands outside the words is refused', () => {
  const correction = (offset: number, before: string): Edit => ({
    ...{ offset, before, after: '', rule: 'correction', evidence: '官方网页' },
  });
  const at = [...SAMPLE.slice(0, SAMPLE.indexOf('加快论证'))].length;
  const said = (...corrections: Edit[]) => run(SAMPLE, corrections).problems.map(print).join('\n');
  expect(said(correction(at, '加速'))).toContain('received.txt:33: a correction in edits.json expects these words');
  expect(said(correction(at, '加快'), correction(at + 1, '快'))).toContain('overlaps the one before it');
  expect(said(correction(SAMPLE.indexOf('\n\n字号'), '\n'))).toContain('outside the words of the document');
});

test('the last row of a table stays the text’s, though signature and date stand right below it', () => {
  const text = `某局2023年工作要点
某局发〔2023〕3号
一、主要指标
指标如下。
指标\t数值
专利\t100
商标\t80
某局
2023年2月1日
`;
  const { imported, problems } = run(text);
  expect(problems).toEqual([]);
  expect(imported.files.get('clauses/1.mdx')).toBe(
    '一、主要指标\n\n指标如下。\n\n指标　数值\n\n专利　100\n\n商标　80\n',
  );
  expect(imported.files.get('closing.mdx')).toBe('某局\n\n2023年2月1日\n');
});
