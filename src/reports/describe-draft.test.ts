import { expect, test } from 'vitest';
import { guidelineOf } from '#domain/draft/guidelines.fixture.ts';
import { judgeDraft } from '#domain/draft/judge-draft.ts';
import { describeDraft } from './describe-draft.ts';

const held = guidelineOf([
  { id: '3-4', kind: 'heading', place: '三（四）的标题', words: '（四）健全保护政策。' },
  { id: '3-4-s1', kind: 'sentence', place: '三（四）第1句', words: '大力培育调解组织和仲裁机构。' },
]);
const describe = (text: string) => describeDraft(text, judgeDraft(text, [held]));
const said = (text: string) => describe(text).entries.map(({ tone, label, heading }) => `${tone} ${label} ${heading}`);

test('the summary says how much was judged, and never more', () => {
  expect(
    describe('《工作指引（2022）》三（四）第1句说“大力培训调解组织和仲裁机构”，又说“好”，见三（九）。').summary.join(
      '',
    ),
  ).toBe(
    '文稿共48字。引文：有出入1处，太短而未核对1处。位置、文号和网址：相符2处，不符1处。其余7字是文稿自己的话，没有核对。核对的只是字与位置，引得是否恰当要由人来看。',
  );
  expect(describe('今天天气很好。').summary.join('')).toBe(
    '文稿共7字。没有找到所收文件的引文。没有找到位置、文号和网址。其余7字是文稿自己的话，没有核对。',
  );
});

test('of each quotation and reference it is said what it is, or why it was not judged', () => {
  expect(said('“大力培育调解组织和仲裁机构”、“各单位认真学习”、“好”。')).toEqual([
    'right 一致 2022年指引：与文件一字不差。',
    'wrong 查无此句 所收文件里没有这句话。',
    'open 未核对 太短，没有核对。',
  ]);
  expect(said('《专利法》说“各单位认真学习”，见第三部分。')).toEqual([
    'open 未核对 写明出自《专利法》，本站没有收录，没有核对。',
    'open 未核对 《专利法》本站没有收录，没有核对。',
  ]);
  expect(said('见三（四）。')).toEqual(['open 未核对 没有写明是哪份文件的，没有核对。']);
});

test('what is near without quotation marks is said to be without them', () => {
  const [entry] = describe('我们要大力培训调解组织和仲裁机构。').entries;
  expect(entry).toMatchObject({ tone: 'wrong', label: '有出入' });
  expect(entry?.blocks.at(-1)).toEqual({ kind: 'hint', pieces: ['文稿里没有加引号；改写的话不必相同。'] });
});
