import { expect, test } from 'vitest';
import { smallCorpus, smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import type { Sentence } from '../model/text.ts';
import { compareEditions } from './compare-editions.ts';
import { comparisonTables } from './comparison-tables.ts';

const { departments } = smallCorpus();
const before = smallEdition();

/** The small edition a year later, with its sentences changed; null takes one away. */
function yearLater(change: (sentence: Sentence) => Sentence | null, from: Edition = before): Edition {
  const sentences = from.sentences.flatMap((sentence) => change(sentence) ?? []);
  return {
    ...from,
    slug: '2023',
    year: 2023,
    title: '推动知识产权高质量发展年度工作指引（2023）',
    number: '国知发运字〔2023〕7号',
    sentences,
    tasks: sentences.filter(({ departments }) => departments.length > 0),
  };
}

const rewritten = (sentence: Sentence, words: string): Sentence => ({ ...sentence, words, hash: words });

const after = yearLater((sentence) => {
  if (sentence.id === '3-4-s1') return rewritten(sentence, '深化落实《意见》，制定实施年度计划。');
  if (sentence.id === '3-4-s2') return null;
  return sentence.id === '3-5-s2'
    ? { ...rewritten(sentence, '举办运营大赛。'), duty: '3-4-d1', departments: ['protection'] }
    : sentence;
});

const [bySentence, byDepartment] = comparisonTables(compareEditions(before, after), departments);

test('the table by sentence has a row for each change and each kept sentence, with place, words and notes of both years', () => {
  expect(bySentence?.titles).toEqual([
    '序号',
    '变化',
    '2022年的位置',
    '2022年的原文',
    '2023年的位置',
    '2023年的原文',
    '2022年的责任单位',
    '2023年的责任单位',
    '移位',
    '编者',
    '链接',
  ]);
  const rows = bySentence?.rows ?? [];
  expect(rows.map(([number, kind]) => `${number} ${kind}`)).toEqual([
    '1 沿用',
    '2 沿用',
    '3 沿用',
    '4 修改',
    '5 删除',
    '6 沿用',
    '7 沿用',
    '8 删除',
    '9 新增',
    '10 沿用',
    '11 沿用',
  ]);
  const words = ['深化落实《意见》，制定实施计划。', '深化落实《意见》，制定实施年度计划。'];
  const link = (path: string) => ({ path });
  expect(rows[3]?.slice(2)).toEqual([
    '三（四）第1句',
    words[0],
    '三（四）第1句',
    words[1],
    '保护司',
    '保护司',
    '',
    '',
    link('2023/3-4/s1/'),
  ]);
  expect(rows[4]?.slice(2)).toEqual([
    '三（四）第2句',
    '加大指导力度。',
    '',
    '',
    '保护司',
    '',
    '',
    '',
    link('2023/compare/2022/'),
  ]);
  expect(rows[8]?.slice(2)).toEqual([
    '',
    '',
    '三（五）第2句',
    '举办运营大赛。',
    '',
    '保护司',
    '',
    '',
    link('2023/3-5/s2/'),
  ]);
  expect(rows[5]?.slice(6, 8)).toEqual(['未标明', '未标明']);
});

test('a table says what it is, how many rows it has and of which documents', () => {
  expect(bySentence).toMatchObject({
    name: '逐句对照',
    title: '《推动知识产权高质量发展年度工作指引（2023）》与2022年对照：逐句',
    standing: '本站比对，非官方说明',
    about:
      '11处。2022年国知发运字〔2022〕15号，2023年国知发运字〔2023〕7号。本站比对，非官方说明，以国家知识产权局发布的文本为准。',
    notes: ['一处是一句，拆分、合并的几句算一处。只看文字异同，由程序对应；编者改正的，“编者”一列写明理由。'],
  });
});

test('the table by department has what it gained, what it lost and what was changed, in this order', () => {
  expect(byDepartment).toMatchObject({
    name: '各单位任务',
    title: '《推动知识产权高质量发展年度工作指引（2023）》与2022年对照：各单位的任务',
    titles: ['责任单位', '变化', '2022年的位置', '2022年的原文', '2023年的位置', '2023年的原文'],
    rows: [
      ['保护司', '新增', '', '', '三（五）第2句', '举办运营大赛。'],
      ['保护司', '删除', '三（四）第2句', '加大指导力度。', '', ''],
      [
        '保护司',
        '改动',
        '三（四）第1句',
        '深化落实《意见》，制定实施计划。',
        '三（四）第1句',
        '深化落实《意见》，制定实施年度计划。',
      ],
    ],
    notes: ['责任括注新写上的算新增，不再写的算删除，文字改了、拆开或合并的算改动；几个单位同列的，各列一行。'],
  });
  expect(byDepartment?.about).toMatch(/^3项变化。/u);
  expect(comparisonTables(compareEditions(before, after), [])[1]?.rows).toEqual([]);
});

test('several sentences of one descent share a row, and what has moved says so', () => {
  const merged = yearLater((sentence) => {
    if (sentence.id === '3-4-s1') return rewritten(sentence, '深化落实《意见》，制定实施计划，加大指导力度。');
    return sentence.id === '3-4-s2' ? null : sentence;
  });
  const row = comparisonTables(compareEditions(before, merged), departments)[0]?.rows[3];
  expect(row?.slice(1, 5)).toEqual([
    '合并',
    '三（四）第1句、三（四）第2句',
    '深化落实《意见》，制定实施计划。\n加大指导力度。',
    '三（四）第1句',
  ]);
  const swapped = yearLater((sentence) => {
    const other = { '3-5-s1': '3-5-s2', '3-5-s2': '3-5-s1' }[sentence.id];
    const from = before.sentences.find(({ id }) => id === other);
    return from ? { ...sentence, words: from.words, hash: from.hash } : sentence;
  });
  const rows = comparisonTables(compareEditions(before, swapped), departments)[0]?.rows ?? [];
  expect(rows.filter((row) => row[8] === '是').map((row) => row[1])).toEqual(['移位']);
});

test('an editor’s reason stands in its column', () => {
  const corrected = {
    ...after,
    lineage: { against: '2022', corrections: [{ before: [], after: ['3-5-s1'], reason: '另起一事' }] },
  };
  const rows = comparisonTables(compareEditions(before, corrected), departments)[0]?.rows ?? [];
  expect(rows.filter((row) => row[9] !== '').map((row) => [row[1], row[9]])).toEqual([['新增', '另起一事']]);
});

test('figures have a table where there are any, each with the words of both years', () => {
  const figure = { name: '审查周期', quote: '压减至16.5个月', value: 16.5, unit: '个月', due: '2022年底' };
  const measured = (edition: Edition, quotes: readonly string[]): Edition => ({
    ...edition,
    targets: edition.targets.map((target) => ({
      ...target,
      indicators: quotes.map((quote) => ({ ...figure, name: quote.slice(0, 2), quote, comparison: '=' as const })),
    })),
  });
  expect(comparisonTables(compareEditions(before, after), departments)).toHaveLength(2);
  const comparison = compareEditions(
    measured(before, ['压减至16.5个月', '稳定在4个月']),
    measured(after, ['压减至16个月', '增长10%以上']),
  );
  expect(comparisonTables(comparison, departments)[2]).toMatchObject({
    name: '指标',
    title: '《推动知识产权高质量发展年度工作指引（2023）》与2022年对照：指标',
    titles: ['目标', '指标（编者简称）', '2022年的原文', '2023年的原文', '编者'],
    rows: [
      ['知识产权运用', '压减', '压减至16.5个月', '压减至16个月', ''],
      ['知识产权运用', '增长', '', '增长10%以上', ''],
      ['知识产权运用', '稳定', '稳定在4个月', '', ''],
    ],
    notes: ['指标的简称为编者所拟，以原文为准；编者改正对应关系的，“编者”一列写明理由。'],
  });
});
