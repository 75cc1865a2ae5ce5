import { describe, expect, it } from 'vitest';
import { clause, sentence, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { type Run, walk, walkUnit } from './walk.ts';

/** Paragraph, kind, id, unit, duty and words of a run. */
const line = ({ paragraph, kind, id, unit, duty, words }: Run): string =>
  [paragraph, kind, id, unit?.id ?? '-', duty?.id ?? '-', words].join(' ');

const annex = { words: '附件：清单', title: '清单', held: false, reason: null };

/** An opening with a line of every kind. */
const letter: Edition['notice'] = {
  id: 'notice',
  label: '通知',
  paragraphs: [
    { kind: 'title', words: '关于印发的通知' },
    { kind: 'number', words: '国知发运字〔2022〕15号' },
    { kind: 'addressees', words: '各省：' },
    { kind: 'text', sentences: [sentence('notice-s1', '现印发。', null), sentence('notice-s2', '请执行。', null)] },
    { kind: 'text', sentences: [sentence('notice-s3', '特此通知。', null)] },
    { kind: 'issuer', words: '国家知识产权局' },
    { kind: 'date', words: '2022年3月16日' },
  ],
  sentences: [],
};

describe('the walk of a document', () => {
  it('yields each run once, in order, with its unit, duty and paragraph', () => {
    expect(Array.from(walk({ ...smallEdition(), notice: null, annex }), line)).toEqual([
      '1 title preamble preamble - 推动知识产权高质量发展年度工作指引',
      '2 sentence preamble-s1 preamble - 特制订本指引。',
      '3 heading 1 1 - 一、总体要求',
      '4 heading 1-3 1-3 - （三）主要目标。',
      '4 sentence 1-3-s1 1-3 1-3-d1 体系更加健全。',
      '5 dash-heading 1-3-d2 1-3 1-3-d2 ——知识产权运用。',
      '5 sentence 1-3-s2 1-3 1-3-d2 渠道进一步畅通。',
      '5 sentence 1-3-s3 1-3 1-3-d2 产业化率稳步增长。',
      '6 heading 3 3 - 三、完善政策体系',
      '7 heading 3-4 3-4 - （四）健全知识产权保护政策。',
      '7 sentence 3-4-s1 3-4 3-4-d1 深化落实《意见》，制定实施计划。',
      '7 sentence 3-4-s2 3-4 3-4-d1 加大指导力度。',
      '7 note 3-4-d1 3-4 3-4-d1 （保护司负责）',
      '8 sentence 3-4-s3 3-4 3-4-d2 大力培育调解组织和仲裁机构。',
      '9 heading 3-5 3-5 - （五）完善运用促进政策。',
      '9 sentence 3-5-s1 3-5 3-5-d1 扩大覆盖面。',
      '9 sentence 3-5-s2 3-5 3-5-d1 打造升级版。',
      '10 heading 5 5 - 五、工作要求',
      '11 sentence 5-s1 5 5-d1 高度重视。',
      '11 sentence 5-s2 5 5-d1 按时报送。',
      '12 annex annex - - 附件：清单',
    ]);
  });

  it('takes an opening line by line, its sentences in their paragraphs', () => {
    const only: Edition = { ...smallEdition(), notice: letter, preamble: null, parts: [] };
    expect(Array.from(walk(only), line)).toEqual([
      '1 title notice notice - 关于印发的通知',
      '2 number notice notice - 国知发运字〔2022〕15号',
      '3 addressees notice notice - 各省：',
      '4 sentence notice-s1 notice - 现印发。',
      '4 sentence notice-s2 notice - 请执行。',
      '5 sentence notice-s3 notice - 特此通知。',
      '6 issuer notice notice - 国家知识产权局',
      '7 date notice notice - 2022年3月16日',
    ]);
  });

  it('gives each sentence’s run its sentence, and no other run one', () => {
    const edition = smallEdition();
    const sentences = Array.from(walk(edition), (run) => run.sentence).filter((one) => one !== null);
    expect(sentences.map(({ id }) => id)).toEqual([
      'notice-s1',
      'notice-s2',
      'preamble-s1',
      ...edition.sentences.map(({ id }) => id),
    ]);
  });

  it('counts a heading on a line of its own as a paragraph, and duties of one paragraph as one', () => {
    const [first] = smallEdition().parts;
    if (!first) throw new Error('The edition has no part.');
    const whole = clause(first, '1-1', '（一）', '甲', [
      { sentences: ['乙。'], note: '（丙负责）' },
      { sentences: ['丁。'], runsOn: true },
      { sentences: ['戊。'] },
    ]);
    expect(Array.from(walkUnit({ ...whole, runIn: false }), line)).toEqual([
      '1 heading 1-1 1-1 - （一）甲。',
      '2 sentence 1-1-s1 1-1 1-1-d1 乙。',
      '2 note 1-1-d1 1-1 1-1-d1 （丙负责）',
      '2 sentence 1-1-s2 1-1 1-1-d2 丁。',
      '3 sentence 1-1-s3 1-1 1-1-d3 戊。',
    ]);
    const bare = { ...whole, runIn: false, duties: [], sentences: [] };
    const part = { ...first, clauses: [bare, { ...whole, id: '1-2' }] };
    expect(Array.from(walkUnit(part), ({ paragraph }) => paragraph)).toEqual([1, 2, 3, 3, 3, 3, 4]);
  });
});

describe('a note on lines of its own', () => {
  it('is a run in a paragraph of its own for each line', () => {
    const [first] = smallEdition().parts;
    if (!first) throw new Error('The edition has no part.');
    const whole = clause(first, '1-1', '（一）', '甲', [
      { sentences: ['乙。'], note: '牵头单位：丙责任单位：丁' },
      { sentences: ['戊。'] },
    ]);
    const pieces = ['牵头单位：', '丙', '责任单位：', '丁'].map((words) => ({
      words,
      kind: words.endsWith('：') ? ('role' as const) : ('name' as const),
      department: null,
      startsLine: words.endsWith('：'),
    }));
    const duties = whole.duties.map((duty, index) => ({
      ...duty,
      paragraph: index === 0 ? 1 : 4,
      note: duty.note && { ...duty.note, pieces },
    }));
    expect(Array.from(walkUnit({ ...whole, duties }), line)).toEqual([
      '1 heading 1-1 1-1 - （一）甲。',
      '1 sentence 1-1-s1 1-1 1-1-d1 乙。',
      '2 note 1-1-d1 1-1 1-1-d1 牵头单位：丙',
      '3 note 1-1-d1 1-1 1-1-d1 责任单位：丁',
      '4 sentence 1-1-s2 1-1 1-1-d2 戊。',
    ]);
  });
});

describe('a note at the head of its paragraph', () => {
  it('comes before the sentences that it speaks for', () => {
    const [first] = smallEdition().parts;
    if (!first) throw new Error('The edition has no part.');
    const whole = clause(first, '1-1', '（一）', '甲', [{ sentences: ['乙。', '丙。'], note: '（丁负责）' }]);
    const duties = whole.duties.map((duty) => ({ ...duty, note: duty.note && { ...duty.note, ahead: true } }));
    expect(Array.from(walkUnit({ ...whole, duties }), line).slice(1)).toEqual([
      '1 note 1-1-d1 1-1 1-1-d1 （丁负责）',
      '1 sentence 1-1-s1 1-1 1-1-d1 乙。',
      '1 sentence 1-1-s2 1-1 1-1-d1 丙。',
    ]);
  });
});

describe('the walk of a unit', () => {
  it('is that of the document from the unit’s first run to its last, counted anew', () => {
    const edition = smallEdition();
    const { preamble, parts } = edition;
    expect(Array.from(walkUnit(preamble as NonNullable<typeof preamble>), line)).toEqual([
      '1 title preamble preamble - 推动知识产权高质量发展年度工作指引',
      '2 sentence preamble-s1 preamble - 特制订本指引。',
    ]);
    expect(Array.from(walkUnit(parts[2] as (typeof parts)[number]), line)).toEqual([
      '1 heading 5 5 - 五、工作要求',
      '2 sentence 5-s1 5 5-d1 高度重视。',
      '2 sentence 5-s2 5 5-d1 按时报送。',
    ]);
  });
});
