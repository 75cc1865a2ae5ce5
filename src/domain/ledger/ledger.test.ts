import { expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import { clause, smallCorpus } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { departmentLedgerOf, ledgerOf } from './ledger.ts';
import { taskRows, taskSheet } from './tasks.ts';

/** The small corpus with a clause 四（一） that two departments answer for, ties, figures and a date. */
function corpusWithLedger(): { corpus: Corpus; edition: Edition } {
  const small = smallCorpus();
  const [base] = small.editions;
  const [protection] = small.departments;
  if (!base || !protection) throw new Error('The small corpus has lost its edition or its department.');
  const ref = { id: '4', level: 'part' as const, label: '四', number: 4, title: '夯实基础', heading: '四、夯实基础' };
  const names = { 'treaty-and-law': '条法司', protection: '保护司' };
  const own = clause(ref, '4-1', '（一）', '加强管理', [
    { sentences: ['统筹推进。', '深入研究。'], note: '（条法司、保护司按职责分工负责）', names },
    { sentences: ['按时报送。'] },
  ]);
  const [first, second, third] = own.sentences;
  if (!first || !second || !third) throw new Error('The clause has lost sentences.');
  const tied = {
    ...first,
    targets: [
      { id: 'utilization', kind: '原文', reason: '' },
      { id: 'creation', kind: '编者', reason: '' },
    ],
  } as const;
  const indicator = {
    name: '周转',
    quote: '压减至16.5个月',
    value: 16.5,
    unit: '个月',
    comparison: '=',
    due: '',
  } as const;
  const edition: Edition = {
    ...base,
    parts: [...base.parts, { ...ref, clauses: [own] }],
    sentences: [...base.sentences, ...own.sentences],
    tasks: [...base.tasks, tied, second],
    unassigned: [...base.unassigned, third],
    deadlines: [
      { sentence: '4-1-s3', quote: '2022年12月15日前', date: '2022-12-15' },
      { sentence: '4-1-s3', quote: '每季度末', date: '2022-12-31' },
    ],
    targets: [
      ...base.targets,
      {
        id: 'creation',
        title: '知识产权创造',
        duty: '1-3-d1',
        indicators: [indicator, { ...indicator, name: '时长', quote: '稳定在7个月' }],
        tasks: [],
      },
    ],
  };
  const law = { ...protection, id: 'treaty-and-law', token: '条法司', name: '条法司', nameConfirmed: false };
  return { corpus: { ...small, editions: [edition], departments: [protection, law] }, edition };
}

const { corpus, edition } = corpusWithLedger();
const [tasks, unassigned, targets] = ledgerOf(corpus, edition);
const [protection, law] = corpus.departments;
const forProgress = ['', ''];

test('the first table has the tasks, with names as in the note alone', () => {
  expect(tasks?.name).toBe('任务分工');
  expect(tasks?.titles).toEqual([
    '序号',
    '位置',
    '任务（原文）',
    '责任单位（原文）',
    '共同列名',
    '相关目标（编者关联）',
    '链接',
    '进展',
    '备注',
  ]);
  expect(tasks?.rows).toEqual([
    [
      1,
      '三（四）第1句',
      '深化落实《意见》，制定实施计划。',
      '保护司',
      '否',
      '',
      { path: '2022/3-4/s1/' },
      ...forProgress,
    ],
    [2, '三（四）第2句', '加大指导力度。', '保护司', '否', '', { path: '2022/3-4/s2/' }, ...forProgress],
    [
      3,
      '四（一）第1句',
      '统筹推进。',
      '条法司、保护司',
      '是',
      '知识产权运用（原文）；知识产权创造（编者）',
      { path: '2022/4-1/s1/' },
      ...forProgress,
    ],
    [4, '四（一）第2句', '深入研究。', '条法司、保护司', '是', '', { path: '2022/4-1/s2/' }, ...forProgress],
  ]);
});

test('what an edition has not has no table', () => {
  const bare = { ...edition, targets: [], unassigned: [] };
  expect(ledgerOf(corpus, bare).map(({ name }) => name)).toEqual(['任务分工']);
  expect(ledgerOf(corpus, edition).map(({ name }) => name)).toEqual(['任务分工', '未标明责任单位', '目标与指标']);
});

test('each table says what it is, and of what document', () => {
  const document = '国知发运字〔2022〕15号，2022年3月21日发布；';
  const official = '。非官方整理，以国家知识产权局发布的文本为准。';
  expect([tasks, unassigned, targets].map((table) => [table?.title, table?.about])).toEqual([
    ['《推动知识产权高质量发展年度工作指引（2022）》任务分工台账', `4项任务。${document}据正文括注生成${official}`],
    [
      '《推动知识产权高质量发展年度工作指引（2022）》未标明责任单位的句子',
      `9句没有责任括注，不归入任何单位。${document}据正文括注生成${official}`,
    ],
    ['《推动知识产权高质量发展年度工作指引（2022）》目标与指标', `${document}目标和指标摘自正文${official}`],
  ]);
  expect(targets?.notes).toEqual(['指标的简称为编者所拟，以原文为准。']);
  expect(unassigned?.notes).toEqual(['位置中的句序为本站所加。']);
});

test('a program is given the full names in a column of their own, and the ledger’s own numbers', () => {
  const { titles, rows } = taskSheet(taskRows(corpus, edition, law));
  expect(titles.slice(3, 6)).toEqual(['责任单位（原文）', '责任单位（全称）', '共同列名']);
  expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([
    [3, '条法司、保护司', '条法司（未核）、知识产权保护司'],
    [4, '条法司、保护司', '条法司（未核）、知识产权保护司'],
  ]);
});

test('the second table has what no note covers, with the words that set a date', () => {
  expect(unassigned?.name).toBe('未标明责任单位');
  expect(unassigned?.titles).toEqual(['序号', '位置', '原文', '时限（原文）', '链接']);
  expect(unassigned?.rows.at(0)).toEqual([1, '一（三）第1句', '体系更加健全。', '', { path: '2022/1-3/s1/' }]);
  expect(unassigned?.rows.at(-1)).toEqual([
    9,
    '四（一）第3句',
    '按时报送。',
    '2022年12月15日前；每季度末',
    { path: '2022/4-1/s3/' },
  ]);
});

test('the third table has a row for each figure, and one for a target without any', () => {
  expect(targets?.name).toBe('目标与指标');
  expect(targets?.titles).toEqual(['序号', '位置', '目标', '目标（原文）', '指标（编者简称）', '指标（原文）', '链接']);
  const creation = ['一（三）第1责任段', '知识产权创造', '体系更加健全。'];
  const path = '2022/targets/creation/';
  expect(targets?.rows).toEqual([
    [
      1,
      '一（三）“知识产权运用”',
      '知识产权运用',
      '渠道进一步畅通。产业化率稳步增长。',
      '',
      '',
      { path: '2022/targets/utilization/' },
    ],
    [2, ...creation, '周转', '压减至16.5个月', { path }],
    [3, ...creation, '时长', '稳定在7个月', { path }],
  ]);
});

test('a department’s ledger is its tasks alone, from 1, with their numbers in the whole beside', () => {
  if (!protection || !law) throw new Error('The corpus has lost its departments.');
  const [table, ...others] = departmentLedgerOf(corpus, edition, law);
  expect(others).toEqual([]);
  expect(table?.title).toBe('《推动知识产权高质量发展年度工作指引（2022）》任务分工台账（条法司）');
  expect(table?.about).toMatch(/^2项任务，占4项。/u);
  expect(table?.titles.slice(0, 3)).toEqual(['序号', '台账序号', '位置']);
  expect(table?.rows.map((row) => row.slice(0, 3))).toEqual([
    [1, 3, '四（一）第1句'],
    [2, 4, '四（一）第2句'],
  ]);
  expect(departmentLedgerOf(corpus, edition, protection)[0]?.rows.map(([number]) => number)).toEqual([1, 2, 3, 4]);
});

test('a task of a department that the corpus does not have is refused', () => {
  expect(() => ledgerOf({ ...corpus, departments: [] }, edition)).toThrow(
    'The task names the department "protection", which the corpus does not have.',
  );
});

test('a task whose note names nobody in its words has no names from the note', () => {
  const [task] = edition.tasks;
  if (!task) throw new Error('The edition has lost its tasks.');
  for (const duty of ['3-4-d2', null]) {
    const stray = { ...edition, tasks: [{ ...task, duty }] };
    expect(ledgerOf(corpus, stray)[0]?.rows[0]?.[3]).toBe('');
  }
});
