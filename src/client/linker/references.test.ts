import { expect, test } from 'vitest';
import { fold, type ReferredDocument, referencesIn } from './references.ts';

const guideline: ReferredDocument = {
  edition: '2022',
  title: '年度工作指引（2022）',
  number: '国知发运字〔2022〕15号',
  forms: { '三（四）': '3-4', '第三部分第（四）项': '3-4', '二（一）': '2-1' },
};
const plan: ReferredDocument = {
  edition: 'plan-2022',
  title: '计划（2022）',
  number: '国知发〔2022〕3号',
  forms: { 第十二条: 'a12', '1.2（1）': '1-2-1' },
};
const all = [guideline, plan];

/** What is found: the words, the address. */
const found = (text: string, own: string | null = null): readonly string[] =>
  referencesIn(text, all, all, own)
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, path }) => `${text.slice(from, to)} ${path.slice(0, -1)}`);

test('a document is found by its title and by its number, in whatever brackets', () => {
  expect(found('见《年度工作指引（2022）》')).toEqual(['《年度工作指引（2022）》 2022']);
  expect(found('见《年度工作指引(2022)》。')).toEqual(['《年度工作指引(2022)》 2022']);
  for (const number of [
    '国知发运字〔2022〕15号',
    '国知发运字[2022]15号',
    '国知发运字（2022）15号',
    '国知发运字【2022】15号',
  ])
    expect(found(`按照${number}执行`), number).toEqual([`${number} 2022`]);
  expect(found('国知发运字〔2023〕15号、国办发〔2022〕15号')).toEqual([]);
});

test('a clause is found where its document is named beside it, with its sentence', () => {
  expect(found('国知发运字〔2022〕15号三（四）第2句')).toEqual([
    '国知发运字〔2022〕15号 2022',
    '三（四）第2句 2022/3-4/s2',
  ]);
  expect(found('第三部分第(四)项第十二句，见国知发运字〔2022〕15号')).toEqual([
    '第三部分第(四)项第十二句 2022/3-4/s12',
    '国知发运字〔2022〕15号 2022',
  ]);
  expect(found('《计划（2022）》第十二条；《年度工作指引（2022）》二（一）')).toEqual([
    '《计划（2022）》 plan-2022',
    '第十二条 plan-2022/a12',
    '《年度工作指引（2022）》 2022',
    '二（一） 2022/2-1',
  ]);
});

test('the number of a sentence is read however it is written', () => {
  const numbers = ['8', '十', '十二', '二十', '三十四', '三'].map(
    (number) => found(`三（四）第${number}句`, '2022')[0],
  );
  expect(numbers.map((one) => one?.split('/s')[1])).toEqual(['8', '10', '12', '20', '34', '3']);
});

test('a clause is no link where nothing names its document, or another document stands nearer', () => {
  expect(found('三（四）要求')).toEqual([]);
  expect(found('三（四）要求', '2022')).toEqual(['三（四） 2022/3-4']);
  expect(found('《年度工作指引（2022）》落实《专利法》第十二条和三（四）')).toEqual(['《年度工作指引（2022）》 2022']);
  expect(found('国知发运字〔2023〕7号三（四）', '2022')).toEqual([]);
});

test('an article of a law that is named without brackets is not the document’s own', () => {
  for (const text of [
    '专利法第十二条',
    '实施细则（2023年修订）第十二条',
    '专利法第十条、第十一条和第十二条',
    '见商标法第二条至第十二条',
  ])
    expect(found(text, 'plan-2022'), text).toEqual([]);
  expect(found('《计划（2022）》落实专利法第十二条')).toEqual(['《计划（2022）》 plan-2022']);
  expect(found('本办法第十二条；第二条、第十二条', 'plan-2022')).toEqual([
    '第十二条 plan-2022/a12',
    '第十二条 plan-2022/a12',
  ]);
});

test('what only looks like a clause is none', () => {
  expect(found('1.2（1）和1、2（1）', 'plan-2022')).toEqual(['1.2（1） plan-2022/1-2-1']);
  expect(found('十三（四）、第三（四）、3（四）、三（五）', '2022')).toEqual([]);
  expect(found('《论三（四）》', '2022')).toEqual([]);
});

test('folding keeps each character in its place', () => {
  const text = '国知发运字[2022]15号(2022)三(四)';
  expect(fold(text)).toBe('国知发运字〔2022〕15号（2022）三（四）');
});
