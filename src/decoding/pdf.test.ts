import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';
import { type PrintedLine, printParagraphs, printPdf } from './printed-pdf.fixture.ts';

async function read(pdf: Uint8Array) {
  const { text, decoding } = await decode(pdf, 'f.pdf');
  return { lines: text.split('\n').slice(0, -1), decoding };
}

const at = (words: string, left: number, bottom: number, size?: number): PrintedLine => ({
  words,
  left,
  bottom,
  ...(size ? { size } : {}),
});
const FULL = '坚持把高质量作为知识产权事业发展的生命线主旋律和硬任务充';

test('lines become paragraphs by their indent and by what would have fitted, over pages too', async () => {
  const paragraphs = [
    '（一）指导思想。坚持把高质量作为知识产权事业发展的生命线、主旋律和硬任务，充分发挥市场在资源配置中的决定性作用。（条法司负责）',
    '短。',
    '坚持以企业为主体，深化TISC and university services建设，做好2022年各项工作，完善以企业为主体、市场为导向的机制。',
  ];
  const many = Array.from({ length: 12 }, () => paragraphs).flat();
  const { lines, decoding } = await read(printParagraphs(many, '某局文件'));
  expect(lines).toEqual(many);
  expect(decoding?.dropped).toEqual([
    { kind: 'page-header', count: 4, words: ['某局文件'] },
    { kind: 'page-number', count: 4, words: ['— 1 —', '— 2 —', '— 3 —', '— 4 —'] },
  ]);
  expect(decoding?.changed).toEqual([{ kind: 'lines', count: 48, words: [] }]);
});

test('cells become tabs, a title of two lines is one, and a number within the text stays', async () => {
  const page = [
    at('某局关于印发《知识产权工作要点和任务', 74, 740, 24),
    at('清单》的通知', 220, 700, 24),
    at(`${FULL}`, 74, 650),
    at('2023', 106, 622),
    at('任务', 74, 594),
    at('责任单位', 300, 594),
    at('培育', 74, 566),
    at('条法司', 300, 566),
    at('- 1 -', 280, 40, 12),
  ];
  const { lines, decoding } = await read(printPdf([page]));
  expect(lines).toEqual([
    '某局关于印发《知识产权工作要点和任务清单》的通知',
    FULL,
    '2023',
    '任务\t责任单位',
    '培育\t条法司',
  ]);
  expect(decoding?.dropped).toEqual([{ kind: 'page-number', count: 1, words: ['- 1 -'] }]);
});

test('a cell that hardly stands apart from the one before it is one where other lines show its column', async () => {
  const rows = [
    ['任务', '责任单位'],
    ['坚持把高质量作为知识产权事业', '条法司'],
    ['培育', '保护司'],
  ];
  const page = rows.flatMap(([task = '', who = ''], row) => [
    at(task, 74, 700 - row * 28),
    at(who, 310, 700 - row * 28),
  ]);
  expect((await read(printPdf([page]))).lines).toEqual(rows.map((row) => row.join('\t')));
});

test.each([
  ['near to each other', 320],
  ['far apart', 400],
])('a table of many tasks that take a line each is read, its columns %s', async (_, left) => {
  const rows = [
    ['任务', '责任单位'],
    ['1.推进知识产权强市建设工作', '条法司、保护司、运用促进司'],
    ['2.完善快速协同保护机制', '保护司、各省级知识产权局'],
    ['3.开展专利转化运用专项行动', '运用促进司'],
    ['4.建设国家级知识产权保护中心', '保护司、战略规划司、人事司'],
    ['5.优化审查资源配置方式', '审业部'],
    ['6.加强商标注册申请源头治理', '商标局、条法司'],
    ['7.健全数据知识产权保护规则', '战略规划司、条法司、保护司'],
    ['8.扩大公共服务供给', '公共服务司'],
    ['9.深化共建“一带一路”合作', '国际合作司、港澳台办公室'],
  ];
  const page = rows.flatMap(([task = '', who = ''], row) => [
    at(task, 74, 700 - row * 28),
    at(who, left, 700 - row * 28),
  ]);
  expect((await read(printPdf([page]))).lines).toEqual(rows.map((row) => row.join('\t')));
});

/** Draws rules: level ones at these heights, upright ones at these places. */
const ruled = (xs: readonly number[], ys: readonly number[]): string =>
  [
    ...ys.map((y) => `${xs[0]} ${y} m ${xs.at(-1)} ${y} l S`),
    ...xs.map((x) => `${x} ${ys[0]} m ${x} ${ys.at(-1)} l S`),
  ].join('\n');

test('a table that is drawn with rules is read cell by cell, those of several lines too', async () => {
  const page = [
    at(FULL, 74, 760),
    ...[at('序号', 76, 706), at('任务', 190, 706), at('责任单位', 400, 706)],
    ...[at('1', 84, 660), at('坚持把高质量作为知识产权事业', 146, 678), at('发展的生命线', 146, 650)],
    ...[at('条法司、保护', 386, 678), at('司', 386, 650)],
    ...[at('2', 84, 600), at('培育', 146, 600), at('条法司', 386, 612), at('保护司', 386, 590)],
    at('以上。', 106, 540),
  ];
  const { lines, decoding } = await read(printPdf([page], ruled([70, 140, 380, 490], [730, 700, 640, 580])));
  expect(lines).toEqual([
    FULL,
    '序号\t任务\t责任单位',
    '1\t坚持把高质量作为知识产权事业发展的生命线\t条法司、保护司',
    '2\t培育\t条法司 保护司',
    '以上。',
  ]);
  expect(decoding?.changed).toContainEqual({ kind: 'table', count: 1, words: [] });
});

test('a cell that no rule cuts from the one below is merged with it, and words over a rule make no table', async () => {
  const words = [at('甲', 76, 706), at('乙', 206, 706), at('丙', 206, 676), at('丁', 76, 646), at('戊', 206, 646)];
  const rules = `${ruled([70, 200, 330], [730, 700, 640])} 200 670 m 330 670 l S`;
  expect((await read(printPdf([words], rules))).lines).toEqual(['甲\t乙', '丁\t丙', '⇡\t戊']);
  await expect(read(printPdf([[...words, at('己己己己', 180, 716)]], rules))).rejects.toThrow('cells of several lines');
});

test('the head of a table that stands again at the top of each page is no header of the pages', async () => {
  const rules = ruled([70, 140, 380, 490], [800, 770, 710]);
  const page = (number: string) => [
    ...[at('序号', 76, 780), at('任务', 190, 780), at('责任单位', 390, 780)],
    ...[at(number, 84, 740), at('培育', 146, 740), at('条法司', 390, 740)],
  ];
  const { lines } = await read(printPdf([page('1'), page('2'), page('3')], rules));
  const head = '序号\t任务\t责任单位';
  expect(lines).toEqual([head, '1\t培育\t条法司', head, '2\t培育\t条法司', head, '3\t培育\t条法司']);
});

test('a row that goes on over the page is refused', async () => {
  const rules = ruled([70, 110, 380], [730, 700, 640]);
  const pages = [
    [at('1', 84, 706), at('坚持', 116, 706), at('2', 84, 660), at('培育', 116, 660)],
    [at('库。', 116, 706), at('3', 84, 660), at('推广', 116, 660)],
  ];
  await expect(read(printPdf(pages, rules))).rejects.toThrow('a row of a table goes on over page 2 of the PDF');
});

test('words are read where they stand, wherever in the file they are', async () => {
  const page = [at('丙。', 106, 500), at('乙', 122, 700), at('甲', 106, 700), at('丁。', 106, 400)];
  expect((await read(printPdf([page]))).lines).toEqual(['甲乙', '丙。', '丁。']);
});

test('where paragraphs are not indented a label begins one, and a short line ends one', async () => {
  const words = [
    `${FULL.slice(0, 26)}。（`,
    '条法司负责）',
    '（二）加强人才培养',
    `${FULL.slice(0, 27)}；`,
    '2.规范治理。审查周期压减至',
    `${FULL.slice(0, 25)}压减至`,
    '16.5个月。',
    `${FULL.slice(0, 27)}。`,
    '1.1 监测',
  ];
  const page = words.map((one, row) => at(one, 74, 740 - row * 28));
  expect((await read(printPdf([page]))).lines).toEqual([
    `${FULL.slice(0, 26)}。（条法司负责）`,
    '（二）加强人才培养',
    `${FULL.slice(0, 27)}；`,
    '2.规范治理。审查周期压减至',
    `${FULL.slice(0, 25)}压减至16.5个月。`,
    `${FULL.slice(0, 27)}。`,
    '1.1监测',
  ]);
});

test('a space that a program sets beside Chinese characters is none, one between letters is', async () => {
  const page = [
    at('做好', 106, 700),
    at('2022', 142, 700),
    at('年TISC and', 178, 700),
    at('IP', 279, 700),
    at('工 作 。', 299, 700),
  ];
  expect((await read(printPdf([page]))).lines).toEqual(['做好2022年TISC and IP工作。']);
});

test('a page printed by a browser gives the characters that it shows, without its header and numbers', async () => {
  const { lines, decoding } = await read(readFileSync('src/decoding/samples/browser.pdf'));
  expect(lines).toEqual([
    '某局工作要点（2023）',
    '（一）长期坚持人民立场。门类齐全，意见一致，骨干力量持续增长；高质量工作大力推进，十一月二日以前完成。（条法司负责）',
    '——其他方面。“一省一策”和页面风格另行规定。',
  ]);
  expect(decoding?.dropped).toEqual([{ kind: 'page-number', count: 1, words: ['— 1 —'] }]);
  const characters = decoding?.changed.find(({ kind }) => kind === 'character');
  expect(characters?.words).toContain('⻓ → 长');
});

test('marks that an office program draws apart from their line go into it', async () => {
  const { lines } = await read(readFileSync('src/decoding/samples/office.pdf'));
  expect(lines).toEqual(['落实《“十四五”规划》和“一带一路”合作。']);
});

const picture = 'q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q';
const bomb = deflateSync(Buffer.alloc(500_000_000)).toString('latin1');

test.each<[string, Buffer, string]>([
  ['a scan', printPdf([[]], picture), 'page 1 of the PDF is a picture without text'],
  [
    'a scanned page among others',
    printPdf([[at(FULL, 74, 700)], []], picture),
    'page 2 of the PDF is a picture without text',
  ],
  [
    'text behind a scan',
    printPdf([[at(FULL, 74, 700)]], `${picture} 3 Tr`),
    'page 1 of the PDF is a picture, with text that a program recognised',
  ],
  ['blank pages', printPdf([[]]), 'the PDF has no text: its pages are pictures'],
  ['half a file', printPdf([[at(FULL, 74, 700)]]).subarray(0, 300), 'the PDF is damaged'],
  [
    'words over each other',
    printPdf([[at(FULL, 74, 700), at('甲乙丙', 90, 700)]]),
    'words on page 1 of the PDF stand over each other',
  ],
  [
    'columns',
    printPdf([
      Array.from({ length: 20 }, (_, row) => [
        at(FULL.slice(0, 13), 74, 740 - row * 28),
        at(FULL.slice(0, 13), 340, 740 - row * 28),
      ]).flat(),
    ]),
    'page 1 of the PDF is set in columns',
  ],
  [
    'narrow columns below a title',
    printPdf([
      [
        at('某局工作要点', 220, 760, 22),
        ...Array.from({ length: 6 }, (_, row) => [
          at(FULL.slice(0, row % 3 === 2 ? 5 : 15), 74, 712 - row * 28),
          at(FULL.slice(0, 12), 330, 712 - row * 28),
        ]).flat(),
      ],
    ]),
    'page 1 of the PDF is set in columns',
  ],
  [
    'a cell of two lines',
    printPdf([
      [
        ...[at('任务', 74, 700), at('责任单位', 300, 700), at('培育', 74, 672), at('条法司、保护', 300, 672)],
        at('司', 300, 644),
      ],
    ]),
    'a table on page 1 of the PDF has cells of several lines: “司”',
  ],
  [
    'a first cell of two lines',
    printPdf([
      [
        ...[at('任务', 74, 700), at('责任单位', 300, 700), at(FULL.slice(0, 13), 74, 672), at('条法司', 300, 672)],
        at('权', 74, 644),
      ],
    ]),
    'a table on page 1 of the PDF has cells of several lines: “权”',
  ],
  [
    'a bomb',
    Buffer.from(`%PDF-1.4\n1 0 obj\n<<>>\nstream\n${bomb}\nendstream`, 'latin1'),
    'the PDF unpacks to more than any document',
  ],
  ['a locked file', readFileSync('src/decoding/samples/locked.pdf'), 'the PDF is locked with a password'],
])('%s is refused', async (_, pdf, fault) => {
  await expect(read(pdf)).rejects.toThrow(`f.pdf: ${fault}`);
});
