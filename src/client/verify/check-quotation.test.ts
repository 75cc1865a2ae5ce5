import { expect, test } from 'vitest';
import type { PlacedRun } from '#domain/verify/placed-runs.ts';
import type { Piece, Report } from '#reports/report.ts';
import { quotationChecker } from './check-quotation.ts';

const sentence = (id: string, place: string, words: string): PlacedRun => ({ id, kind: 'sentence', words, place });
const runs: readonly PlacedRun[] = [
  { id: '3-4', kind: 'heading', words: '（四）健全政策。', place: '三（四）的标题' },
  sentence('3-4-s1', '三（四）第1句', '加快论证《条例》立法项目。'),
  sentence('3-4-s2', '三（四）第2句', '大力培育调解组织和仲裁机构。'),
  sentence('3-5-s1', '三（五）第1句', '强化知识产权维权援助线上服务平台建设。'),
];
const check = quotationChecker('2022', { runs, variants: '識识產产權权調调組组織织機机構构' });

/** A report as it reads, its links in brackets with where they lead, what the quotation has alone in －, the document in ＋. */
function read({ heading, wrong, blocks }: Report): readonly string[] {
  const words = (pieces: readonly Piece[]) =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        if (piece.kind === 'place') return `[${piece.words}](${piece.path})`;
        return piece.kind === 'quoted' ? `－${piece.words}－` : `＋${piece.words}＋`;
      })
      .join('');
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'title') return [`${block.wrong}: ${block.words}`];
    return 'items' in block ? block.items.map(words) : [words(block.pieces)];
  });
  return [`${wrong}: ${heading}`, ...lines];
}

const key = '－划去－的是引文的字，＋加线＋的是文件的字。';

test('words that stand in the document are said to, with the place', () => {
  expect(read(check('大力培育调解组织和仲裁机构。'))).toEqual([
    'false: 与文件一字不差。',
    '大力培育调解组织和仲裁机构。',
    '见[三（四）第2句](2022/3-4/#s2)。',
  ]);
});

test('a quotation in traditional characters is said to be, which is a difference of form', () => {
  expect(read(check('大力培育調解組織和仲裁機構。'))[0]).toBe(
    'false: 与文件一字不差。引文用了繁体字，其中5个字与文件只是字形不同，不计。',
  );
  expect(read(check('大力培訓調解组织和仲裁机构.')).slice(0, 2)).toEqual([
    'true: 与文件有1处不同。引文用了繁体字，其中1个字与文件只是字形不同，不计。另有1个字符只是全角半角或形状不同，不计。',
    '大力培－訓－＋育＋调解组织和仲裁机构。',
  ]);
});

test('a passage over two sentences is named and linked as a range', () => {
  expect(read(check('加快论证《条例》立法项目。大力培育调解组织')).at(-1)).toBe(
    '见[三（四）第1句至第2句](2022/3-4/#s1..s2)。',
  );
  expect(read(check('调解组织和仲裁机构。强化知识产权维权援助')).at(-1)).toBe(
    '见[三（四）第2句至三（五）第1句](2022/#3-4-s2..3-5-s1)。',
  );
});

test('a changed character is shown in place and said in words', () => {
  expect(read(check('大力培训调解组织和仲裁机构。'))).toEqual([
    'true: 与文件有1处不同。',
    '大力培－训－＋育＋调解组织和仲裁机构。',
    '见[三（四）第2句](2022/3-4/#s2)。',
    key,
    '引文第4字“训”，文件作“育”：[三（四）第2句](2022/3-4/#s2)第4字',
  ]);
});

test('a left-out and an added word are said with the place where they are lacking', () => {
  expect(read(check('大力培育调解和仲裁机构。')).at(-1)).toBe(
    '引文第6字之后缺“组织”：[三（四）第2句](2022/3-4/#s2)第7字起',
  );
  expect(read(check('大力培育调解组织和商事仲裁机构。')).at(-1)).toBe(
    '引文第10—11字“商事”，文件此处没有：[三（四）第2句](2022/3-4/#s2)第10字之前',
  );
});

test('of words that are not from the document those that are stand in a list', () => {
  expect(read(check('我们要看到，线上服务平台建设还很不够，各方面都应当更加努力，不要松懈。'))).toEqual([
    'true: 这不是这份文件里的话。',
    '其中只有这些字句见于文件：',
    '“线上服务平台建设”见[三（五）第1句](2022/3-5/#s1)',
  ]);
});

test('a remark is judged quotation by quotation, and everything is counted, what is not judged as well', () => {
  const remark =
    '三（四）第2句说“大力培育调解组织”，三（四）第1句说“强化知识产权维权援助”，又说“大力培训仲裁机构”，“人人有责，户户参加”，很“好”；另见三（九）。';
  expect(read(check(remark))).toEqual([
    'true: 核对了4处引文：2处一字不差，1处有不同，1处不见于文件。所写的3处位置，2处不对。1处太短，没有核对。引文以外的7个字没有核对。',
    'false: 第1处：与文件一字不差。位置写作三（四）第2句，相符。',
    '大力培育调解组织',
    '见[三（四）第2句](2022/3-4/#s2)。',
    'true: 第2处：与文件一字不差。位置写作三（四）第1句，不符。',
    '强化知识产权维权援助',
    '见[三（五）第1句](2022/3-5/#s1)。',
    'true: 第3处：与文件有1处不同。',
    '大力培－训－＋育调解组织和＋仲裁机构',
    '见[三（四）第2句](2022/3-4/#s2)。',
    key,
    '引文第4字“训”，文件作“育调解组织和”：[三（四）第2句](2022/3-4/#s2)第4字',
    'true: 第4处：这不是这份文件里的话。',
    '人人有责，户户参加',
    'false: 第5处“好”太短，没有核对。',
    '文件里没有三（九）。',
    '没有核对：“说”、“说”、“又说”、“很”、“另见”。',
  ]);
});

test('nothing, and too much, are said to be so', () => {
  expect(read(check(' '))).toEqual(['null: 请先贴上引文。']);
  expect(read(check('字'.repeat(20_001)))).toEqual(['null: 引文超过20000字，请分段核对。']);
});
