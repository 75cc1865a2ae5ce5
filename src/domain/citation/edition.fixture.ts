import { hashWords } from '#domain/document/hash.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Opening, Part, PartRef, Sentence } from '#domain/model/text.ts';

/** A sentence of a made-up edition. */
export const sentence = (id: string, words: string, duty: string | null): Sentence => ({
  id,
  number: Number(id.slice(id.lastIndexOf('-s') + 2)),
  clause: id.slice(0, id.lastIndexOf('-')),
  duty,
  words,
  pieces: [{ words, term: null }],
  hash: hashWords(words),
  offset: 0,
  departments: [],
  targets: [],
  terms: [],
  mentions: [],
});

type Paragraph = { heading?: string; note?: string; sentences: readonly string[] };

/** A clause whose paragraphs are one duty each. */
export function clause(
  part: PartRef,
  id: string,
  label: string,
  title: string,
  paragraphs: readonly Paragraph[],
): Clause {
  let number = 0;
  const duties = paragraphs.map((paragraph, index) => ({
    id: `${id}-d${index + 1}`,
    number: index + 1,
    paragraph: index + 1,
    heading: paragraph.heading ?? null,
    note: paragraph.note ? { words: paragraph.note, pieces: [{ words: paragraph.note, department: null }] } : null,
    departments: [],
    sentences: paragraph.sentences.map((words) => sentence(`${id}-s${++number}`, words, `${id}-d${index + 1}`)),
  }));
  return {
    id,
    label,
    number: label === '' ? null : Number(id.split('-')[1]),
    title,
    heading: label === '' ? '' : `${label}${title}。`,
    part,
    duties,
    sentences: duties.flatMap((duty) => duty.sentences),
  };
}

const part = (id: string, label: string, title: string, clauses: (ref: PartRef) => readonly Clause[]): Part => {
  const ref = { id, label, number: Number(id), title, heading: `${label}、${title}` };
  return { ...ref, clauses: clauses(ref) };
};

const opening = (id: Opening['id'], label: Opening['label'], title: string, words: readonly string[]): Opening => {
  const sentences = words.map((words, index) => sentence(`${id}-s${index + 1}`, words, null));
  return {
    id,
    label,
    paragraphs: [
      { kind: 'title', words: title },
      { kind: 'text', sentences },
    ],
    sentences,
  };
};

/** A small edition with everything that a place may be: openings, clauses, dash headings, text under a part itself. */
export function smallEdition(): Edition {
  const parts = [
    part('1', '一', '总体要求', (ref) => [
      clause(ref, '1-3', '（三）', '主要目标', [
        { sentences: ['体系更加健全。'] },
        { heading: '——知识产权运用。', sentences: ['渠道进一步畅通。', '产业化率稳步增长。'] },
      ]),
    ]),
    part('3', '三', '完善政策体系', (ref) => [
      clause(ref, '3-4', '（四）', '健全知识产权保护政策', [
        { sentences: ['深化落实《意见》，制定实施计划。', '加大指导力度。'], note: '（保护司负责）' },
        { sentences: ['大力培育调解组织和仲裁机构。'] },
      ]),
      clause(ref, '3-5', '（五）', '完善运用促进政策', [{ sentences: ['扩大覆盖面。', '打造升级版。'] }]),
    ]),
    part('5', '五', '工作要求', (ref) => [clause(ref, '5', '', '', [{ sentences: ['高度重视。', '按时报送。'] }])]),
  ];
  const sentences = parts.flatMap((part) => part.clauses.flatMap((clause) => clause.sentences));
  return {
    slug: '2022',
    title: '推动知识产权高质量发展年度工作指引（2022）',
    year: 2022,
    number: '国知发运字〔2022〕15号',
    issuer: '国家知识产权局',
    signed: '2022-03-16',
    published: '2022-03-21',
    addressees: '各省：',
    annex: null,
    oddities: [],
    later: [],
    source: { sha256: '', text: '', url: null, edits: [] },
    notice: opening('notice', '通知', '国家知识产权局关于印发《推动知识产权高质量发展年度工作指引（2022）》的通知', [
      '为贯彻落实《纲要》，现印发给你们。',
      '特此通知。',
    ]),
    preamble: opening('preamble', '序言', '推动知识产权高质量发展年度工作指引', ['特制订本指引。']),
    parts,
    targets: [{ id: 'utilization', title: '知识产权运用', duty: '1-3-d2', indicators: [], tasks: [] }],
    deadlines: [],
    sentences,
    tasks: [],
    unassigned: sentences,
  };
}
