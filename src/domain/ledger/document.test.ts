import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import { ledgerDocument, provenanceOf, sourceOf } from './document.ts';
import { sheetOf } from './sheet.ts';

const annexed = (title: string) => {
  const edition = smallEdition();
  return ledgerDocument({ ...edition, annex: edition.annex && { ...edition.annex, title } });
};
const bare = ledgerDocument({
  ...smallEdition(),
  annex: null,
  number: '国知发运字〔2022〕15号',
  issuer: '国家知识产权局',
  published: '2022-03-21',
});

test('a table says from what it is made, and that it is not the annex that it could be taken for', () => {
  expect(provenanceOf(bare)).toBe('据正文括注生成');
  const named = smallEdition().annex === null ? null : annexed('2022年度工作任务清单');
  if (named) expect(provenanceOf(named)).toBe('据正文括注生成，非附件《任务清单》');
  expect(provenanceOf({ ...bare, annex: '示例表' })).toBe('据正文括注生成，非附件《示例表》');
  expect(provenanceOf({ ...bare, annex: '任务清单说明' })).toBe('据正文括注生成，非附件《任务清单说明》');
});

test('a table says of which day it is only where a reader took it away', () => {
  const said =
    '国知发运字〔2022〕15号，2022年3月21日发布；据正文括注生成。非官方整理，以国家知识产权局发布的文本为准。';
  expect(sourceOf(bare, '据正文括注生成')).toBe(said);
  expect(sourceOf(bare, '据正文括注生成', '2026-11-29')).toBe(`${said}2026年11月29日下载。`);
});

test('rows are laid out in columns, counted from nought', () => {
  const columns = [
    { title: '序', cell: (_: string, index: number) => index },
    { title: '字', cell: (row: string) => row },
  ];
  expect(sheetOf('表', columns, ['甲', '乙'])).toEqual({
    name: '表',
    titles: ['序', '字'],
    rows: [
      [0, '甲'],
      [1, '乙'],
    ],
  });
});
