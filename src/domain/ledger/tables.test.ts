import { expect, test } from 'vitest';
import type { Department } from '../model/department.ts';
import { smallCorpus, smallEdition } from '../model/edition.fixture.ts';
import { ledgerOverYears, rowsOverYears } from './department-ledger.ts';
import { ledgerDocument } from './document.ts';
import { targetRows, targetTable } from './targets.ts';
import { unassignedRows, unassignedTable } from './unassigned.ts';

const edition = smallEdition();
const document = ledgerDocument(edition);
const figure = { name: '产业化率', quote: '产业化率稳步增长', value: 1, unit: '', comparison: '=' as const, due: '' };

test('a target has a row for each of its figures, or one without any', () => {
  const common = {
    target: '知识产权运用',
    words: '渠道进一步畅通。产业化率稳步增长。',
    path: '2022/targets/utilization/',
  };
  const [row, ...more] = targetRows(edition);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ ...common, number: 1, indicator: '', quote: '' });
  const [target] = edition.targets;
  const targets = target ? [{ ...target, indicators: [figure, { ...figure, name: '转化率' }] }, target] : [];
  expect(targetRows({ ...edition, targets })).toMatchObject([
    { ...common, number: 1, indicator: '产业化率', quote: '产业化率稳步增长' },
    { ...common, number: 2, indicator: '转化率' },
    { ...common, number: 3, indicator: '' },
  ]);
});

test('the table of targets says that the names of figures are the editors’ only where there are any', () => {
  const bare = targetTable(document, targetRows(edition));
  expect(bare).toMatchObject({
    title: `《${edition.title}》目标与指标`,
    standing: '摘自正文',
    titles: ['序号', '位置', '目标', '目标（原文）', '指标（编者简称）', '指标（原文）', '链接'],
    notes: [],
  });
  expect(bare.rows[0]).toEqual([
    1,
    targetRows(edition)[0]?.place,
    '知识产权运用',
    '渠道进一步畅通。产业化率稳步增长。',
    '',
    '',
    { path: '2022/targets/utilization/' },
  ]);
  const [row] = targetRows(edition);
  const named = row ? [row, { ...row, indicator: '产业化率' }] : [];
  expect(targetTable(document, named).notes).toEqual(['指标的简称为编者所拟，以原文为准。']);
});

test('a sentence that names nobody has a row with the words that set its date', () => {
  const deadlines = [
    { sentence: '5-s2', quote: '12月15日前', date: '2022-12-15' },
    { sentence: '5-s2', quote: '年底前', date: '2022-12-31' },
    { sentence: '3-4-s1', quote: '年底前', date: '2022-12-31' },
  ];
  const rows = unassignedRows({ ...edition, deadlines });
  expect(rows.map(({ number, words, due, path }) => [number, words, due, path]).slice(-2)).toEqual([
    [7, '高度重视。', '', '2022/5/s1/'],
    [8, '按时报送。', '12月15日前；年底前', '2022/5/s2/'],
  ]);
  const table = unassignedTable(document, rows);
  expect(table.title).toBe(`《${edition.title}》未标明责任单位的句子`);
  expect(table.about).toMatch(/^8句没有责任括注，不归入任何单位。国知发运字〔2022〕15号，/u);
  expect(table.titles).toEqual(['序号', '位置', '原文', '时限（原文）', '链接']);
  expect(table.rows.at(-1)?.slice(2)).toEqual(['按时报送。', '12月15日前；年底前', { path: '2022/5/s2/' }]);
});

test('a department’s ledger over the years has its tasks of every edition, newest first', () => {
  const corpus = smallCorpus();
  const later = { ...edition, slug: '2023', year: 2023, title: '年度工作指引（2023）' };
  const both = { ...corpus, editions: [later, edition] };
  const [known] = both.departments as readonly [Department];
  const tasks = ['2023', '2022'].map((slug) => ({ edition: slug, sentences: ['3-4-s1', '3-4-s2'] }));
  const department = { ...known, tasks };
  expect(rowsOverYears(both, department).map((row) => row.edition)).toEqual([
    '2023年指引',
    '2023年指引',
    '2022年指引',
    '2022年指引',
  ]);
  const [table] = ledgerOverYears(both, department);
  expect(table?.title).toBe('保护司历年任务台账');
  expect(table?.about).toBe(
    `《年度工作指引（2023）》2项，占2项；《${edition.title}》2项，占2项。据正文括注生成。非官方整理，以国家知识产权局发布的文本为准。`,
  );
  expect(table?.rows).toHaveLength(4);
  expect(ledgerOverYears(both, { ...department, tasks: [] })).toEqual([]);
});
