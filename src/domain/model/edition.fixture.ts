import { createHash } from 'node:crypto';
import type { Corpus } from './corpus.ts';
import type { Edition } from './edition.ts';
import type { Clause, Note, Opening, Part, PartRef, Sentence } from './text.ts';

/** A sentence of a made-up edition. */
export const sentence = (
  id: string,
  words: string,
  duty: string | null,
  departments: readonly string[] = [],
): Sentence => ({
  id,
  number: Number(id.slice(id.lastIndexOf('-s') + 2)),
  clause: id.slice(0, id.lastIndexOf('-')),
  duty,
  words,
  pieces: [{ words, term: null }],
  hash: createHash('sha256').update(words).digest('hex').slice(0, 8),
  offset: 0,
  departments,
  targets: [],
  terms: [],
  mentions: [],
});

/** A duty of a made-up clause. */
interface MadeUpDuty {
  readonly heading?: string;
  readonly sentences: readonly string[];
  readonly note?: string;
  /** Whom the note names, in its order: the form in the note by the department's id. */
  readonly names?: Readonly<Record<string, string>>;
  /** Whether it stands in the same paragraph as the duty before it. */
  readonly runsOn?: boolean;
}

/** A clause whose heading runs into its text, with its duties, each a paragraph unless it runs on. */
export function clause(part: PartRef, id: string, label: string, title: string, madeUp: readonly MadeUpDuty[]): Clause {
  let number = 0;
  let paragraph = 0;
  const duties = madeUp.map(({ heading = null, sentences, note, names = {}, runsOn = false }, index) => {
    if (!runsOn) paragraph += 1;
    const duty = `${id}-d${index + 1}`;
    const departments = Object.keys(names);
    return {
      id: duty,
      number: index + 1,
      paragraph,
      heading,
      note: note === undefined ? null : noteOf(note, names),
      departments: departments.map((department) => ({ id: department, role: '负责' })),
      times: [],
      sameAs: [],
      sentences: sentences.map((words) => sentence(`${id}-s${++number}`, words, duty, departments)),
    };
  });
  return {
    id,
    level: label === '' ? part.level : 'clause',
    label,
    number: label === '' ? null : Number(id.split('-')[1]),
    title,
    heading: label === '' ? '' : `${label}${title}。`,
    runIn: label !== '',
    part,
    within: [],
    after: 1,
    duties,
    sentences: duties.flatMap((duty) => duty.sentences),
    units: [],
  };
}

/** A note in pieces: each name, and what stands around them. */
function noteOf(words: string, names: Readonly<Record<string, string>>): Note {
  const pieces: Note['pieces'][number][] = [];
  const piece = (words: string, department: string | null) => ({
    words,
    kind: department === null ? ('mark' as const) : ('name' as const),
    department,
    startsLine: false,
  });
  let rest = words;
  for (const [department, name] of Object.entries(names)) {
    const [before = '', ...after] = rest.split(name);
    pieces.push(piece(before, null), piece(name, department));
    rest = after.join(name);
  }
  return { words, pieces: [...pieces, piece(rest, null)], ahead: false, read: true };
}

const part = (id: string, label: string, title: string, clauses: (ref: PartRef) => readonly Clause[]): Part => {
  const ref: PartRef = { id, level: 'part', label, number: Number(id), title, heading: `${label}、${title}` };
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
        {
          sentences: ['深化落实《意见》，制定实施计划。', '加大指导力度。'],
          note: '（保护司负责）',
          names: { protection: '保护司' },
        },
        { sentences: ['大力培育调解组织和仲裁机构。'] },
      ]),
      clause(ref, '3-5', '（五）', '完善运用促进政策', [{ sentences: ['扩大覆盖面。', '打造升级版。'] }]),
    ]),
    part('5', '五', '工作要求', (ref) => [clause(ref, '5', '', '', [{ sentences: ['高度重视。', '按时报送。'] }])]),
  ];
  const sentences = parts.flatMap((part) => part.clauses.flatMap((clause) => clause.sentences));
  const hasDepartment = ({ departments }: Sentence) => departments.length > 0;
  return {
    slug: '2022',
    series: {
      slug: 'guideline',
      title: '推动知识产权高质量发展年度工作指引',
      kind: '工作指引',
      short: '指引',
      parents: { 局机关: '国家知识产权局局机关' },
    },
    title: '推动知识产权高质量发展年度工作指引（2022）',
    year: 2022,
    number: '国知发运字〔2022〕15号',
    issuer: '国家知识产权局',
    signed: '2022-03-16',
    published: '2022-03-21',
    addressees: '各省：',
    annex: null,
    oddities: [],
    unprinted: [],
    later: [],
    lineage: null,
    source: { sha256: '', text: '', url: null, edits: [], replaced: [], unread: [] },
    notice: opening('notice', '通知', '国家知识产权局关于印发《推动知识产权高质量发展年度工作指引（2022）》的通知', [
      '为贯彻落实《纲要》，现印发给你们。',
      '特此通知。',
    ]),
    preamble: opening('preamble', '序言', '推动知识产权高质量发展年度工作指引', ['特制订本指引。']),
    parts,
    closing: null,
    targets: [{ id: 'utilization', title: '知识产权运用', duty: '1-3-d2', indicators: [], tasks: [] }],
    deadlines: [],
    sentences,
    tasks: sentences.filter(hasDepartment),
    unassigned: sentences.filter((sentence) => !hasDepartment(sentence)),
  };
}

/** The small edition with the one department that it names and a term. */
export function smallCorpus(): Corpus {
  return {
    editions: [smallEdition()],
    departments: [
      {
        id: 'protection',
        token: '保护司',
        name: '知识产权保护司',
        nameConfirmed: true,
        nameAsOf: '2023-03',
        aliases: ['保护司'],
        parent: '局机关',
        kind: '内设机构',
        tasks: [{ edition: '2022', sentences: ['3-4-s1', '3-4-s2'] }],
      },
    ],
    terms: [
      {
        id: 'opinion',
        name: '关于强化知识产权保护的意见',
        forms: ['《意见》'],
        kind: '政策文件',
        note: '中办、国办印发。',
        noteSource: null,
        officialUrl: null,
        sentences: [{ edition: '2022', sentences: ['3-4-s1'] }],
      },
    ],
    topics: [],
  };
}
