import { expect, test } from 'vitest';
import { describe as say } from '../problem.ts';
import { deriveCorpus } from './derive-corpus.ts';
import type { TargetData } from './front-matter.ts';
import { smallContent, smallEditionContent, withWords } from './small-content.fixture.ts';

const file = 'content/2023/targets/creation.mdx';

/** What is said of the small edition with its one target changed, and its words where they are given. */
function saidOf(change: (data: TargetData) => Partial<TargetData>, edition = smallEditionContent()): string[] {
  const targets = edition.targets.map((entry) => ({ ...entry, data: { ...entry.data, ...change(entry.data) } }));
  return deriveCorpus(smallContent({ ...edition, targets })).problems.map(say);
}

/** A change of the target's first indicator. */
const first =
  (indicator: Partial<TargetData['indicators'][number]>) =>
  ({ indicators: [own, ...others] }: TargetData): Partial<TargetData> => ({
    indicators: own === undefined ? [] : [{ ...own, ...indicator }, ...others],
  });

const DUE = 'Give the date as the text prints it; a figure without one is left out (leftOut).';
const NO_INDICATOR = 'Make it an indicator, or say in leftOut why it is none.';
const DISAGREE = 'Make the three agree with the quote.';

test('a target as its duty prints it is sound', () => {
  expect(saidOf(() => ({}))).toEqual([]);
});

test.each<[string, (data: TargetData) => Partial<TargetData>, string[]]>([
  [
    'duty that is not there',
    () => ({ duty: '1-2-d9', ties: [] }),
    [
      `${file}: duty names nothing in the text: “1-2-d9”. Give the id of the duty that holds the target.`,
      'content/2023/targets: a goal of the text has no file: “——知识产权创造。”. Write one for the duty 1-2-d2, as those beside it.',
    ],
  ],
  [
    'title that is not the heading',
    () => ({ title: '创造' }),
    [`${file}: title is not the duty's heading, 知识产权创造: “创造”. Take over the heading of the duty.`],
  ],
  [
    'title of a duty without heading',
    () => ({ duty: '1-2-d1', indicators: [] }),
    [
      `${file}: title is not the duty's heading, which it lacks: “知识产权创造”. Take over the heading of the duty.`,
      'content/2023/targets: a goal of the text has no file: “——知识产权创造。”. Write one for the duty 1-2-d2, as those beside it.',
    ],
  ],
  [
    'quote that does not stand there',
    first({ quote: '审查周期压缩至16个月' }),
    [
      `${file}: quote does not stand in 1-2-d2: “审查周期压缩至16个月”. Quote the words as printed.`,
      `${file}: 1-2-d2 prints a figure that is no indicator: “审查周期压减至16个月，惠及”. ${NO_INDICATOR}`,
    ],
  ],
  [
    'value',
    first({ value: 15 }),
    [`${file}: value 15, unit 个月 and comparison = are not what the quote says: “审查周期压减至16个月”. ${DISAGREE}`],
  ],
  [
    'unit',
    first({ unit: '天' }),
    [`${file}: value 16, unit 天 and comparison = are not what the quote says: “审查周期压减至16个月”. ${DISAGREE}`],
  ],
  [
    'comparison',
    first({ comparison: '<=' }),
    [`${file}: value 16, unit 个月 and comparison <= are not what the quote says: “审查周期压减至16个月”. ${DISAGREE}`],
  ],
  [
    'quote without a figure',
    first({ quote: '审查周期' }),
    [
      `${file}: value 16, unit 个月 and comparison = are not what the quote says: “审查周期”. ${DISAGREE}`,
      `${file}: 1-2-d2 prints a figure that is no indicator: “审查周期压减至16个月，惠及”. ${NO_INDICATOR}`,
    ],
  ],
  ...['2022年底', '2023年', '年底', '机制健全'].map(
    (due): [string, (data: TargetData) => Partial<TargetData>, string[]] => [
      `due ${due}`,
      first({ due }),
      [`${file}: due is not the date that the text sets, 2023年底: “${due}”. ${DUE}`],
    ],
  ),
  [
    'deleted indicator',
    ({ indicators }) => ({ indicators: indicators.slice(0, 1) }),
    [`${file}: 1-2-d2 prints a figure that is no indicator: “月，惠及企业数量增长10%以上。”. ${NO_INDICATOR}`],
  ],
  [
    'figure left out by words that do not hold it',
    ({ indicators }) => ({
      indicators: indicators.slice(0, 1),
      leftOut: [
        { words: '惠及企业', reason: '另计' },
        { words: '12%', reason: '无' },
      ],
    }),
    [
      `${file}: leftOut names words that do not stand in 1-2-d2: “12%”. Quote the words as printed, or take the entry away.`,
      `${file}: 1-2-d2 prints a figure that is no indicator: “月，惠及企业数量增长10%以上。”. ${NO_INDICATOR}`,
    ],
  ],
  [
    'tie to a sentence that is not there',
    () => ({ ties: [{ kind: '编者', reason: '有关', sentences: ['2-1-s1', '2-9-s1'] }] }),
    [`${file}: a tie leads to a sentence that is not there: “2-9-s1”. Give the id of a sentence of this edition.`],
  ],
  [
    'tie by words of the target alone, and of the sentence alone',
    () => ({
      ties: [
        { kind: '原文', words: '审查周期', sentences: ['2-1-s1'] },
        { kind: '原文', words: '规则', sentences: ['2-1-s2'] },
      ],
    }),
    [
      `${file}: the words do not stand in both 1-2-d2 and 2-1-s1: “审查周期”. Quote words that both share, or make it a tie of the editor (编者) with its reason.`,
      `${file}: the words do not stand in both 1-2-d2 and 2-1-s2: “规则”. Quote words that both share, or make it a tie of the editor (编者) with its reason.`,
    ],
  ],
  [
    'sentence tied twice',
    () => ({
      ties: [
        { kind: '编者', reason: '有关', sentences: ['2-1-s1', '2-1-s2'] },
        { kind: '编者', reason: '又有关', sentences: ['2-1-s2', '2-1-s2'] },
      ],
    }),
    [`${file}: a sentence is tied twice to one target: “2-1-s2”. Leave one tie.`],
  ],
])('a %s is said', (_, change, expected) => {
  expect(saidOf(change)).toEqual(expected);
});

test('a figure may be left out with its reason', () => {
  const leftOut = [{ words: '数量增长10%', reason: '另计' }];
  expect(saidOf(({ indicators }) => ({ indicators: indicators.slice(0, 1), leftOut }))).toEqual([]);
});

test('words that both share make a tie', () => {
  const edition = withWords('clauses/2-1', '研究TISC', '研究审查周期和TISC');
  expect(saidOf(() => ({ ties: [{ kind: '原文', words: '审查周期', sentences: ['2-1-s2'] }] }), edition)).toEqual([]);
});

test('years, ordinals and names with digits are no figures', () => {
  const edition = withWords('clauses/1-2', '惠及', '按《方案（2021—2023年）》办好2023年第46届大会、ISO56005培训，惠及');
  expect(saidOf(() => ({}), edition)).toEqual([]);
});

test('a number that cannot be read as an indicator is said as well', () => {
  const edition = withWords('clauses/1-2', '惠及', '培训5000人次，惠及');
  expect(saidOf(() => ({}), edition)).toEqual([
    `${file}: 1-2-d2 prints a figure that is no indicator: “压减至16个月，培训5000人次，惠及”. ${NO_INDICATOR}`,
  ]);
});

test('a date in the figure’s own sentence goes before that of the clause', () => {
  const edition = withWords('clauses/1-2', '——知识产权创造。审查', '——知识产权创造。到2025年，审查');
  expect(saidOf(() => ({}), edition)).toEqual(
    Array(2).fill(`${file}: due is not the date that the text sets, 2025年: “2023年底”. ${DUE}`),
  );
  expect(
    saidOf(({ indicators }) => ({ indicators: indicators.map((one) => ({ ...one, due: '2025年' })) }), edition),
  ).toEqual([]);
});

test('where the text sets no date a figure has none', () => {
  const edition = withWords('clauses/1-2', '2023年底，机制', '机制');
  expect(saidOf(() => ({}), edition)).toEqual(
    Array(2).fill(`${file}: the text sets no date for this figure: “2023年底”. ${DUE}`),
  );
});

test('a goal without a file is said, and a duty of two files', () => {
  const edition = smallEditionContent();
  expect(deriveCorpus(smallContent({ ...edition, targets: [] })).problems.map(say)).toEqual([
    'content/2023/targets: a goal of the text has no file: “——知识产权创造。”. Write one for the duty 1-2-d2, as those beside it.',
  ]);
  const again = edition.targets.map((entry) => ({ ...entry, id: 'again', file: 'content/2023/targets/again.mdx' }));
  const said = deriveCorpus(smallContent({ ...edition, targets: [...edition.targets, ...again] })).problems.map(say);
  expect(said).toEqual([
    'content/2023/targets/again.mdx: another target has this duty: “1-2-d2”. Leave each duty to one file.',
  ]);
});

test('goals are the items of a clause that is called so, or has a target among them, and of no other', () => {
  const none = withWords('clauses/1-2', '主要目标', '主要任务');
  expect(deriveCorpus(smallContent({ ...none, targets: [] })).problems).toEqual([]);
  const texts = none.texts.map((text) =>
    text.id === '1-2' ? { ...text, body: `${text.body}\n\n——知识产权保护。加强执法。\n` } : text,
  );
  const said = deriveCorpus(smallContent({ ...none, texts })).problems.map(say);
  expect(said.filter((one) => one.includes('a goal of the text'))).toEqual([
    'content/2023/targets: a goal of the text has no file: “——知识产权保护。”. Write one for the duty 1-2-d3, as those beside it.',
  ]);
  const other = none.targets.map((entry) => ({ ...entry, id: 'other', data: { ...entry.data, duty: '1-2-d3' } }));
  const both = deriveCorpus(smallContent({ ...none, texts, targets: [...none.targets, ...other] })).problems.map(say);
  expect(both.filter((one) => one.includes('another target'))).toEqual([]);
});

test('a goal is not missed where a file could not be read', () => {
  const content = smallContent({ ...smallEditionContent(), targets: [] });
  expect(deriveCorpus({ ...content, refused: [file] }).problems).toEqual([]);
});
