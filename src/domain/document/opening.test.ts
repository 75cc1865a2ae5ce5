import { expect, test } from 'vitest';
import { parseOpening } from './opening.ts';

test('a notice is title, number, addressees, text, issuer and date', () => {
  expect(
    parseOpening([
      '国家知识产权局关于印发《工作指引》的通知',
      '国知发运字〔2022〕15号',
      '各省、自治区、直辖市知识产权局：',
      '为贯彻落实《纲要》，制定本指引。现印发给你们。',
      '特此通知。',
      '国家知识产权局',
      '2022年3月16日',
    ]),
  ).toEqual([
    { kind: 'title', words: '国家知识产权局关于印发《工作指引》的通知' },
    { kind: 'number', words: '国知发运字〔2022〕15号' },
    { kind: 'addressees', words: '各省、自治区、直辖市知识产权局：' },
    { kind: 'text', sentences: ['为贯彻落实《纲要》，制定本指引。', '现印发给你们。'] },
    { kind: 'text', sentences: ['特此通知。'] },
    { kind: 'issuer', words: '国家知识产权局' },
    { kind: 'date', words: '2022年3月16日' },
  ]);
});

test('the first paragraph is the title, whatever it looks like', () => {
  expect(parseOpening(['（2022）', '（2022）'])).toEqual([
    { kind: 'title', words: '（2022）' },
    { kind: 'subtitle', words: '（2022）' },
  ]);
});

test.each([
  ['2022年12月15日', 'date'],
  ['国知发〔2021〕5号', 'number'],
  ['（2022年度）', 'subtitle'],
  ['各局：', 'addressees'],
  ['截至2022年3月16日', 'text'],
  ['2022年3月16日前完成', 'text'],
  ['〔2022〕15号文件要求如下。', 'text'],
  ['详见（附件）', 'text'],
  ['（试行）自印发之日起施行。', 'text'],
  ['各局：请落实。', 'text'],
])('%s is read as %s', (words, kind) => {
  expect(parseOpening(['标题', words])[1]?.kind).toBe(kind);
});

test('ever so many lines that could be names are read, as names where a date follows them', () => {
  const names = Array.from({ length: 50_000 }, () => '某某局');
  const kinds = (paragraphs: readonly string[]) => new Set(parseOpening(paragraphs).map(({ kind }) => kind));
  expect(kinds(['标题', ...names])).toEqual(new Set(['title', 'text']));
  expect(kinds(['标题', ...names, '2022年3月16日'])).toEqual(new Set(['title', 'issuer', 'date']));
});
