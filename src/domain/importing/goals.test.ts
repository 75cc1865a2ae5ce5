import { expect, test } from 'vitest';
import { cutOutline } from '../document/outline.ts';
import { parseGoals } from './goals.ts';

const goals = (...paragraphs: string[]) => [
  ...parseGoals({
    units: cutOutline(['一、要求', ...paragraphs].map((words, index) => ({ words, line: index }))).units,
  }),
];

test('each dash item of a clause of goals is a target, its figures with the date that the clause sets', () => {
  expect(
    goals(
      '（二）主要目标。2023年底，机制健全。',
      '——知识产权创造。其中周期压减至16个月，企业增长10%以上。',
      '——其他。健全。',
    ),
  ).toEqual([
    [
      'creation',
      {
        order: 1,
        title: '知识产权创造',
        duty: '1-2-d2',
        indicators: [
          { name: '周期', quote: '周期压减至16个月', value: 16, unit: '个月', comparison: '=', due: '2023年底' },
          { name: '企业', quote: '企业增长10%以上', value: 10, unit: '%', comparison: '>=', due: '2023年底' },
        ],
        ties: [],
      },
    ],
    ['goal-2', { order: 2, title: '其他', duty: '1-2-d3', indicators: [], ties: [] }],
  ]);
});

test('a figure without date, measure or verb is left out with its phrase', () => {
  const reason = '导入时未能认作指标，由编者核定。';
  expect(goals('（二）主要目标。', '——知识产权创造。办好12项活动，周期压减至16个月。')[0]?.[1]).toMatchObject({
    indicators: [],
    leftOut: [
      { words: '办好12项活动', reason },
      { words: '周期压减至16个月', reason },
    ],
  });
});

test('a date of the sentence goes before that of the clause, and of two dates none is taken', () => {
  const due = (sentence: string) =>
    goals('（二）主要目标。2023年底前健全。', `——知识产权创造。${sentence}`)[0]?.[1].indicators.map((one) => one.due);
  expect(due('2023年6月底前，周期压减至16个月。')).toEqual(['2023年6月底前']);
  expect(due('2023年6月底前、2023年9月底前，周期压减至16个月。')).toEqual([]);
});

test('a clause that names no goals has no target', () => {
  expect(goals('（二）基本原则。', '——创造。增长10%。')).toEqual([]);
});

test('the goals that these guidelines set every year have their slugs, a second of one name another', () => {
  const names = ['创造', '保护', '运用', '服务', '管理', '创造'].map((name) => `——知识产权${name}。健全。`);
  expect(goals('（二）主要目标。', ...names).map(([slug]) => slug)).toEqual([
    'creation',
    'protection',
    'utilization',
    'services',
    'management',
    'goal-6',
  ]);
});

test('a goal’s name loses the dash before it and the 。 after it alone', () => {
  expect(goals('（二）目标。', '——创造——保护。健全。')[0]?.[1].title).toBe('创造——保护');
});

test('the date of another goal is not a goal’s own', () => {
  const due = goals('（二）目标。', '——创造。2023年6月底前，周期压减至16个月。', '——保护。企业增长10%。');
  expect(due.map(([, { indicators, leftOut }]) => [indicators.length, leftOut?.map(({ words }) => words)])).toEqual([
    [1, undefined],
    [0, ['企业增长10%']],
  ]);
});

test('a date below the goal is not its own either', () => {
  const due = goals('（二）目标。', '——创造。企业增长10%。', '2023年底前健全。');
  expect(due[0]?.[1].indicators).toEqual([]);
});

test.each([
  ['其中周期压减至16个月', ['周期 压减至16个月'], []],
  ['在其中周期压减至16个月', ['在其中周期 压减至16个月'], []],
  ['增长10%', [], ['增长10%']],
  ['共10家', [], ['共10家']],
  ['健全机制', [], []],
  ['健全，企业增长10%，共3家', ['企业 增长10%'], ['共3家']],
  ['企业增长10%；企业增长10%', ['企业 增长10%', '企业 增长10%'], []],
  ['共3家。共3家', [], ['共3家']],
])('of %s the indicators are %j, and left out is %j', (sentence, indicators, leftOut) => {
  const [found] = goals('（二）目标。2023年底健全。', `——创造。${sentence}。`);
  expect(found?.[1].indicators.map(({ name, quote }) => `${name} ${quote.slice(name.length)}`)).toEqual(indicators);
  expect(found?.[1].leftOut?.map(({ words }) => words) ?? []).toEqual(leftOut);
});

test('a dash item is a goal only below a title that names goals, whatever its words name', () => {
  expect(goals('（二）重点任务。', '——创造。健全。')).toEqual([]);
  expect(goals('（二）重点任务。实现上述目标。', '——创造。健全。')).toEqual([]);
  expect(goals('（二）重点任务。', '——目标。健全。')).toEqual([]);
});
