import { expect, test } from 'vitest';
import { parseClosing } from './closing.ts';
import { parseOpening } from './opening.ts';
import { findPrintedFacts } from './printed-facts.ts';

const facts = (notice: string[], preamble: string[], closing: string[] = []) =>
  findPrintedFacts(parseOpening(notice), parseOpening(preamble), parseClosing(closing));

test('a notice says number, issuer and day; title and year stand above the text', () => {
  expect(
    facts(
      ['某局关于印发《要点》的通知', '某局发〔2023〕2号', '各处室：', '现印发。', '某局', '2023年3月1日'],
      ['要点', '（2023年）', '制定本要点。'],
    ),
  ).toEqual({ title: '要点（2023年）', number: '某局发〔2023〕2号', issuer: '某局', signed: '2023年3月1日' });
});

test('without a notice they stand above and below the text, and several sign', () => {
  expect(
    facts(
      [],
      ['某部关于促进甲的若干意见', '某发[2019]3号', '各省：', '甲。'],
      ['某部', '某局', '二〇一九年一月十二日'],
    ),
  ).toEqual({
    title: '某部关于促进甲的若干意见',
    number: '某发[2019]3号',
    issuer: '某部、某局',
    signed: '二〇一九年一月十二日',
  });
});

test('an order is its title’s, though a person signs it; below the title of the law stands no part of it', () => {
  expect(
    facts(
      ['中华人民共和国国务院令', '第706号', '现予公布。', '总理　某某', '2018年11月6日'],
      ['某条例', '（1991年3月4日国务院令第76号发布　2018年9月6日国务院常务会议修订通过）'],
    ),
  ).toEqual({ title: '某条例', number: '第706号', issuer: '中华人民共和国国务院', signed: '2018年11月6日' });
});

test('an order says with its number whose it is', () => {
  expect(facts([], ['某市促进条例', '某市人民政府令第7号', '2023年2月1日'])).toEqual({
    title: '某市促进条例',
    number: '某市人民政府令第7号',
    issuer: '某市人民政府',
    signed: '2023年2月1日',
  });
});

test('where nobody signs, the title says whose it is, or nothing does', () => {
  expect(facts([], ['某市关于甲的意见', '甲。'])).toMatchObject({ issuer: '某市', number: '', signed: '' });
  expect(facts([], ['工作要点', '甲。'])).toMatchObject({ title: '工作要点', issuer: '' });
});

test('a letterhead and a number above the title are no title', () => {
  expect(facts(['某区人民政府文件', '某政发〔2023〕2号', '关于印发《方案》的通知'], ['方案'])).toMatchObject({
    title: '方案',
    number: '某政发〔2023〕2号',
  });
});
