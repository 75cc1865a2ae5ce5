import { describe, expect, it } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Term } from '#domain/model/term.ts';
import { type SearchRecord, wordsOf } from './record.ts';
import { searchRecords } from './records.ts';

const small = smallEdition();
const edition: Edition = {
  ...small,
  annex: { words: '附件：清单', title: '清单', held: false, reason: null },
  notice: small.notice && {
    ...small.notice,
    paragraphs: [
      ...small.notice.paragraphs.slice(0, 1),
      { kind: 'number', words: '国知发运字〔2022〕15号' },
      ...small.notice.paragraphs.slice(1),
      { kind: 'date', words: '2022年3月16日' },
    ],
  },
  preamble: small.preamble && {
    ...small.preamble,
    paragraphs: [...small.preamble.paragraphs, { kind: 'subtitle', words: '（2022）' }],
  },
  parts: small.parts.map((part) => ({
    ...part,
    clauses: part.clauses.map((clause) => ({
      ...clause,
      duties: clause.duties.map((duty) => ({
        ...duty,
        departments: duty.note ? [{ id: 'protection', role: '负责' }] : [],
        sentences: duty.sentences.map((sentence) => ({
          ...sentence,
          targets: sentence.id === '3-4-s3' ? [{ id: 'utilization', kind: '编者' as const, reason: '' }] : [],
        })),
      })),
    })),
  })),
  targets: [
    {
      id: 'utilization',
      title: '知识产权运用',
      duty: '1-3-d2',
      indicators: [
        { name: '增长', quote: '稳步增长', value: 1, unit: '', comparison: '=', due: '' },
        { name: '增长', quote: '畅通', value: 1, unit: '', comparison: '=', due: '' },
      ],
      tasks: [],
    },
  ],
};
const department: Department = {
  id: 'protection',
  token: '保护司',
  name: '知识产权保护司',
  nameConfirmed: true,
  nameAsOf: '2023-03',
  aliases: ['保护司'],
  parent: '局机关',
  kind: '',
  tasks: [],
};
const term: Term = {
  id: 'opinion',
  name: '意见',
  forms: ['《意见》', '意见'],
  kind: '',
  note: '编者的话。',
  noteSource: null,
  officialUrl: null,
  sentences: [],
};
const corpus: Corpus = { editions: [edition], departments: [department], terms: [term], topics: [] };
const records = searchRecords(corpus);
const of = (...kinds: readonly SearchRecord['kind'][]) => records.filter(({ kind }) => kinds.includes(kind));
/** Kind, path, place, title, part and targets of a record, and its words with | where they do not run on. */
const line = (record: SearchRecord): string =>
  [
    record.kind,
    record.path,
    record.place || '-',
    record.title || '-',
    record.part ?? '-',
    record.targets.join() || '-',
    wordsOf(record).replaceAll('\n', '|'),
  ].join(' ');

describe('the records of search', () => {
  it('are departments and headings, then the document, then targets and terms', () => {
    expect([...new Set(records.map(({ kind }) => kind))]).toEqual([
      'department',
      'heading',
      'opening',
      'unassigned',
      'task',
      'target',
      'term',
    ]);
  });

  it('have every heading with its place, the title of the notice among them', () => {
    expect(of('heading').map(line)).toEqual([
      'heading 2022/ - - - - 推动知识产权高质量发展年度工作指引（2022）',
      'heading 2022/notice/ 通知 - - - 国家知识产权局关于印发《推动知识产权高质量发展年度工作指引（2022）》的通知',
      'heading 2022/1/ 第一部分 - 1 - 一、总体要求',
      'heading 2022/1-3/ 一（三） - 1 - （三）主要目标。',
      'heading 2022/1-3/#d2 一（三） - 1 utilization ——知识产权运用。',
      'heading 2022/3/ 第三部分 - 3 - 三、完善政策体系',
      'heading 2022/3-4/ 三（四） - 3 - （四）健全知识产权保护政策。',
      'heading 2022/3-5/ 三（五） - 3 - （五）完善运用促进政策。',
      'heading 2022/5/ 第五部分 - 5 - 五、工作要求',
      'heading 2022/ 附件 - - - 附件：清单',
    ]);
  });

  it('have an opening without its titles, each of its lines apart', () => {
    expect(of('opening').map(line)).toEqual([
      'opening 2022/notice/ 通知 - - - 国知发运字〔2022〕15号|为贯彻落实《纲要》，现印发给你们。特此通知。|2022年3月16日',
      'opening 2022/preamble/ 序言 - - - 特制订本指引。',
    ]);
  });

  it('have the lines of an opening as lines, and its sentences as sentences', () => {
    expect(of('opening')[0]?.blocks.map(({ kind, number, runsOn }) => [kind, number, runsOn])).toEqual([
      ['line', null, false],
      ['sentence', 1, false],
      ['sentence', 2, true],
      ['line', null, false],
    ]);
  });

  it('have a duty with its sentences and note running on, its clause’s title and the targets it states or is tied to', () => {
    expect(of('task', 'unassigned').map(line)).toEqual([
      'unassigned 2022/1-3/#d1 一（三） 主要目标 1 - 体系更加健全。',
      'unassigned 2022/1-3/#d2 一（三） 主要目标 · 知识产权运用 1 utilization 渠道进一步畅通。产业化率稳步增长。',
      'task 2022/3-4/#d1 三（四） 健全知识产权保护政策 3 - 深化落实《意见》，制定实施计划。加大指导力度。（保护司负责）',
      'unassigned 2022/3-4/#d2 三（四） 健全知识产权保护政策 3 utilization 大力培育调解组织和仲裁机构。',
      'unassigned 2022/3-5/#d1 三（五） 完善运用促进政策 3 - 扩大覆盖面。打造升级版。',
      'unassigned 2022/5/#d1 第五部分 工作要求 5 - 高度重视。按时报送。',
    ]);
  });

  it('link each block of a duty on its own and name who answers', () => {
    const [task] = of('task');
    expect(task?.departments).toEqual(['protection']);
    expect(task?.blocks).toEqual([
      {
        kind: 'sentence',
        number: 1,
        path: '2022/3-4/#s1',
        words: '深化落实《意见》，制定实施计划。',
        runsOn: false,
      },
      { kind: 'sentence', number: 2, path: '2022/3-4/#s2', words: '加大指导力度。', runsOn: true },
      { kind: 'note', number: null, path: '2022/3-4/#d1', words: '（保护司负责）', runsOn: true },
    ]);
  });

  it('have the names of departments, targets and terms, each once and each apart', () => {
    expect(of('department', 'target', 'term').map(line)).toEqual([
      'department departments/protection/ - 保护司 - - 保护司|知识产权保护司|局机关',
      'target 2022/targets/utilization/ - 知识产权运用 1 utilization 知识产权运用|增长|稳步增长|畅通',
      'term terms/opinion/ - 意见 - - 意见|《意见》|编者的话。',
    ]);
    expect(of('term')[0]?.blocks.map(({ kind }) => kind)).toEqual(['line', 'line', 'editor']);
  });

  it('name their edition where several are held, and what is of none names none', () => {
    const earlier = { ...edition, slug: '2021', notice: null, preamble: null, parts: [], targets: [], annex: null };
    const several = searchRecords({ ...corpus, editions: [edition, earlier] });
    const named = Map.groupBy(several, ({ edition }) => edition);
    expect(named.get(undefined)?.map(({ kind }) => kind)).toEqual(['department', 'term']);
    expect(named.get('2021')?.map(({ path }) => path)).toEqual(['2021/']);
    expect(named.get('2022')).toHaveLength(records.length - 2);
    expect(records.filter((record) => 'edition' in record)).toEqual([]);
  });

  it('hold no editor’s words where a term has no note', () => {
    const [bare] = searchRecords({ editions: [], departments: [], terms: [{ ...term, note: null }], topics: [] });
    expect(bare?.blocks.map(({ kind }) => kind)).toEqual(['line', 'line']);
  });
});
