import { describe, expect, it, test } from 'vitest';
import { cutOutline, type OutlineUnit, unitsOfOutline } from './outline.ts';

type Unit = OutlineUnit<{ readonly words: string }>;

/** `id(below, below)` of each unit. */
const tree = (units: readonly Unit[]): string =>
  units.map(({ id, units: below }) => (below.length === 0 ? id : `${id}(${tree(below)})`)).join(' ');
const cut = (...lines: string[]) => {
  const said: string[] = [];
  const outline = cutOutline(
    lines.map((words) => ({ words })),
    ({ words }, { level }, before) => said.push(`${words}: ${level} after ${before}`),
  );
  return { ...outline, said };
};
const idsOf = (...lines: string[]) => tree(cut(...lines).units);

describe('the units of a document', () => {
  it.each([
    [
      '公文 nest 一、（一）1.（1）①',
      ['一、甲', '（一）乙', '1.丙', '（1）丁。', '①戊。', '②己。', '2.庚。', '二、辛'],
      '1(1-1(1-1-1(1-1-1-1(1-1-1-1-1 1-1-1-1-2)) 1-1-2)) 2',
    ],
    ['clauses take their part, though they run on', ['一、甲', '（一）乙。', '二、丙', '（二）丁。'], '1(1-1) 2(2-2)'],
    [
      'clauses take their part where they start again',
      ['一、甲', '（一）乙。', '二、丙', '（一）丁。'],
      '1(1-1) 2(2-1)',
    ],
    [
      'items that run on across headings are n1, n2',
      ['一、甲', '1.乙。', '2.丙。', '二、丁', '3.戊。'],
      '1(n1 n2) 2(n3)',
    ],
    [
      'items that start again are their holder’s',
      ['一、甲', '1.乙。', '二、丁', '1.戊。', '2.己。'],
      '1(1-1) 2(2-1 2-2)',
    ],
    ['items below one heading alone are its own', ['一、甲', '1.乙。', '2.丙。', '二、丁'], '1(1-1 1-2) 2'],
    ['items without any heading are n1, n2', ['1.乙。', '2.丙。'], 'n1 n2'],
    [
      'decimals nest by their numbers',
      ['1　总则', '1.1　目的', '1.1.1　范围', '（1）甲。', '1.2　原则', '2　组织'],
      '1(1-1(1-1-1(1-1-1-1)) 1-2) 2',
    ],
    [
      'divisions stand above parts, whether those run on or start again',
      ['第一部分　甲', '一、乙', '（一）丙。', '二、丁', '第二部分　戊', '一、己'],
      '1(1-1(1-1-1) 1-2) 2(2-1)',
    ],
    [
      'articles run through chapters',
      ['第一章　总　　则', '第一条　甲。', '第二章　附则', '第二条　乙。'],
      'c1(a1) c2(a2)',
    ],
    [
      'a section is its chapter’s',
      ['第三章　甲', '第一节　乙', '第四条　丙。', '第二节　丁', '第五条　戊。'],
      'c3(c3-1(a4) c3-2(a5))',
    ],
    [
      'chapters run through volumes',
      ['第一编　甲', '第一章　乙', '第一条　丙。', '第二编　丁', '第二章　戊', '第二条　己。'],
      'b1(c1(a1)) b2(c2(a2))',
    ],
    [
      'chapters that start again are their volume’s',
      ['第一编　甲', '第一章　乙', '第二编　丁', '第一章　戊'],
      'b1(b1-c1) b2(b2-c1)',
    ],
    [
      '项 count within their 款',
      ['第七条　甲：', '（一）乙；', '（二）丙。', '丁：', '（一）戊。'],
      'a7(a7-1-1 a7-1-2 a7-2-1)',
    ],
    [
      'an attached text has its own',
      ['一、甲', '附件1', '清单', '一、乙', '（一）丙。', '附件2', '第一条　丁。'],
      '1 x1(x1-1(x1-1-1)) x2(x2-a1)',
    ],
    [
      'an attached text numbers by itself, in its own way',
      ['一、甲', '1.乙。', '2.丙。', '附件1', '1.1丁', '1.2戊', '附件2', '1.己。', '二、庚'],
      '1(1-1 1-2) x1(x1-1-1 x1-1-2) x2(x2-1 x2-2)',
    ],
  ])('%s', (_, lines, expected) => {
    expect(idsOf(...lines)).toBe(expected);
  });

  it.each([
    '2.5亿元用于甲。',
    '2022年甲。',
    '第十二条规定的甲。',
    '第二章规定甲。',
    '（2022）',
    '10%以上。',
    '1.1倍。',
    '5、6月份',
  ])('are not opened by %s', (words) => {
    expect(idsOf('一、甲', words)).toBe('1');
  });

  it('are opened by the thousandth item, though not by a year behind fewer', () => {
    const items = Array.from({ length: 1002 }, (_, index) => `${index + 1}.甲。`);
    expect(cut(...items).units.at(-1)?.id).toBe('n1002');
    expect(idsOf('1.甲。', '2023.乙。')).toBe('n1');
  });

  it('are not opened by a list that goes on in its own paragraph', () => {
    expect(idsOf('一、甲', '（1）乙。', '①丙。②丁。')).toBe('1(1-1)');
    expect(idsOf('一、甲', '1.乙；2.丙。')).toBe('1');
    expect(idsOf('一、甲', '1.乙。3.丙。')).toBe('1(1-1)');
  });
});

test('a paragraph without label is the unit’s above it; below 项 it is the next 款 of the article', () => {
  const [part] = cut('一、甲', '1.乙', '丙。').units;
  expect(part?.units[0]?.paragraphs.map(({ words }) => words)).toEqual(['1.乙', '丙。']);
  const [article] = cut('第七条　甲：', '（一）乙。', '丙。').units;
  expect(article?.paragraphs.map(({ words }) => words)).toEqual(['第七条　甲：', '丙。']);
  expect(article?.units.map(({ after }) => after)).toEqual([1]);
  const [answered] = cut('第七条　甲：', '（一）乙。', '责任单位：条法司').units;
  expect(answered?.units[0]?.paragraphs.map(({ words }) => words)).toEqual(['（一）乙。', '责任单位：条法司']);
});

test('what stands before the first label is no unit’s', () => {
  expect(cut('标题', '正文。', '一、甲').lead.map(({ words }) => words)).toEqual(['标题', '正文。']);
});

test.each([
  [['一、甲', '三、乙'], '三、乙: part after 1'],
  [['一、甲', '（二）乙。'], '（二）乙。: clause after 0'],
  [['一、甲', '（一）乙。', '二、丙', '（三）丁。'], '（三）丁。: clause after 1'],
  [['第一条　甲。', '第三条　乙。'], '第三条　乙。: article after 1'],
  [['1　甲', '1.1　乙', '1.3　丙'], '1.3　丙: decimal after 1'],
  [['一、甲', '1.乙。', '3.丙。'], '3.丙。: item after 1'],
])('of %j a number that does not follow is told', (lines, expected) => {
  expect(cut(...lines).said).toEqual([expected]);
});

test('a list is open where the （1） or ① before has no note of its own, nor anything below it', () => {
  const open = (...lines: string[]) =>
    [...unitsOfOutline(cut('一、甲', ...lines).units)].filter(({ listOpen }) => listOpen).map(({ id }) => id);
  expect(open('（1）乙。', '（2）丙。', '（甲局负责）')).toEqual(['1-2']);
  expect(open('（1）乙。（甲局负责）', '（2）丙。', '（3）丁。')).toEqual(['1-3']);
  expect(open('（1）乙。', '责任单位：甲局', '（2）丙。')).toEqual([]);
  expect(open('（1）乙。', '①丙。', '②丁。（甲局负责）', '（2）戊。')).toEqual(['1-1-2']);
  // Items say something of their own: one without a note may have nobody who answers for it.
  expect(open('1.乙。', '2.丙。')).toEqual([]);
});

test('attached texts go up by one, and one that is not numbered is told by its place', () => {
  expect(cut('一、甲', '附件1', '一、乙', '附件2', '一、丙').said).toEqual([]);
  expect(cut('一、甲', '附件1', '一、乙', '附件3', '一、丙').said).toEqual(['附件3: annex after 1']);
  expect(cut('一、甲', '附件2', '一、乙').said).toEqual(['附件2: annex after 0']);
  expect(cut('一、甲', '附件1', '一、乙', '附件1', '一、丙').said).toEqual(['附件1: annex after 1']);
  expect(cut('一、甲', '附件', '一、乙').said).toEqual([]);
});
