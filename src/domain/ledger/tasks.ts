import { placeOf } from '#domain/citation/place.ts';
import { bearerGroups, saysRoles } from '#domain/corpus/bearer-groups.ts';
import { departmentOn } from '#domain/corpus/department-on.ts';
import { findDepartment } from '#domain/corpus/find.ts';
import { dutiesOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Duty, Note, NotePiece, NotePieceKind, Sentence } from '#domain/model/text.ts';
import { sentencePath } from '#domain/paths.ts';
import { type Column, type Sheet, sheetOf } from './sheet.ts';

/** 责任单位 as a note names it. */
export interface NamedDepartment {
  /** As the note has it, 保护司. */
  readonly name: string;
  /** As `fullNameOf` gives it. */
  readonly fullName: string;
}

/** 任务: one row of the ledger, as plain data that a page can carry. */
export interface TaskRow {
  /** What the edition is called, 2022年指引, in a table of several editions. */
  readonly edition?: string;
  /** Its number among all tasks of the edition, also where only some are listed. */
  readonly number: number;
  readonly place: string;
  readonly words: string;
  /** The names as the note has them, with the marks between them. */
  readonly names: string;
  /** Each of them, in the note's order. */
  readonly departments: readonly NamedDepartment[];
  /** Who does what, 条法司：牵头；保护司：配合, in a document that says more than 负责; else nothing. */
  readonly roles: string;
  /** The time limits that the note sets, as printed. */
  readonly due: string;
  readonly targets: string;
  readonly path: string;
}

/** Gives the tasks of an edition as ledger rows, in document order; with a department, those it answers for. */
export function taskRows(corpus: Corpus, edition: Edition, department?: Department): readonly TaskRow[] {
  const rows = rowsOnce(corpus, edition);
  return department ? rows.filter((_, index) => edition.tasks[index]?.departments.includes(department.id)) : rows;
}

/** The rows of a corpus's editions, which many files are made of. */
const known = new WeakMap<Corpus, Map<Edition, readonly TaskRow[]>>();

function rowsOnce(corpus: Corpus, edition: Edition): readonly TaskRow[] {
  const ofCorpus = known.get(corpus) ?? new Map<Edition, readonly TaskRow[]>();
  known.set(corpus, ofCorpus);
  const rows = ofCorpus.get(edition) ?? listRows(corpus, edition);
  ofCorpus.set(edition, rows);
  return rows;
}

function listRows(corpus: Corpus, edition: Edition): readonly TaskRow[] {
  const duties = new Map(dutiesOf(edition).map((duty) => [duty.id, duty]));
  const withRoles = editionSaysRoles(edition);
  return edition.tasks.map((sentence, index) => {
    const duty = duties.get(sentence.duty ?? '');
    return {
      number: index + 1,
      place: placeOf(edition, sentence.id),
      words: sentence.words,
      names: namesInNote(duty),
      departments: namedIn(duty, sentence, corpus, edition.signed),
      roles: withRoles ? rolesOf(duty, corpus, edition.signed) : '',
      due: (duty?.times ?? []).join('；'),
      targets: targetsOf(edition, sentence),
      path: sentencePath(edition.slug, sentence.id),
    };
  });
}

/** Whether the note names more than one department. */
export const jointOf = ({ departments }: TaskRow): string => (departments.length > 1 ? '是' : '否');

/**
 * The tasks for a program: every field in a column of its own, 序号 the ledger's own number. 进展 and 备注 are left empty
 * for whoever works with it.
 */
export const taskSheet = (rows: readonly TaskRow[]): Sheet =>
  sheetOf('任务分工', [...editionColumn(rows), ...before, ...columnsOfNotes(rows), ...after], rows);

/** The column that tells editions apart, where the rows are of several. */
export const editionColumn = (rows: readonly TaskRow[]): readonly Column<TaskRow>[] =>
  rows.some(({ edition }) => edition !== undefined) ? [{ title: '版本', cell: ({ edition = '' }) => edition }] : [];

/** The columns that only some documents fill: who does what, and by when. */
export const columnsOfNotes = (rows: readonly TaskRow[]): readonly Column<TaskRow>[] => [
  ...(rows.some(({ roles }) => roles !== '') ? [{ title: '职责（原文）', cell: ({ roles }: TaskRow) => roles }] : []),
  ...(rows.some(({ due }) => due !== '') ? [{ title: '时限（原文）', cell: ({ due }: TaskRow) => due }] : []),
];

const before: readonly Column<TaskRow>[] = [
  { title: '序号', cell: ({ number }) => number },
  { title: '位置', cell: ({ place }) => place },
  { title: '任务（原文）', cell: ({ words }) => words },
  { title: '责任单位（原文）', cell: ({ names }) => names },
  { title: '责任单位（全称）', cell: ({ departments }) => departments.map(({ fullName }) => fullName).join('、') },
  { title: '共同列名', cell: jointOf },
];

const after: readonly Column<TaskRow>[] = [
  { title: '相关目标（编者关联）', cell: ({ targets }) => targets },
  { title: '链接', cell: ({ path }) => ({ path }) },
  { title: '进展', cell: () => '' },
  { title: '备注', cell: () => '' },
];

/**
 * The pieces of a note that name: （条法司、国际合作司负责） gives 条法司、国际合作司, and 条法司等 with what leaves the list
 * open; where they do more than 负责, with what they do, 条法司牵头，保护司配合. Lines are set apart by ；.
 */
export function namingPieces(note: Note | null): readonly Pick<NotePiece, 'words' | 'department'>[] {
  const pieces = note?.pieces ?? [];
  const roles = new Set(pieces.filter(({ kind }) => kind === 'role').map(({ words }) => words));
  const plain = [...roles].every((role) => role === '负责');
  const naming: readonly NotePieceKind[] = plain ? ['name', 'open'] : ['name', 'open', 'role'];
  const names = ({ kind }: NotePiece) => naming.includes(kind);
  return pieces
    .slice(Math.max(pieces.findIndex(names), 0), pieces.findLastIndex(names) + 1)
    .flatMap((piece, index) => (piece.startsLine && index > 0 ? [BETWEEN_LINES, piece] : [piece]));
}

const BETWEEN_LINES = { words: '；', department: null };

/** Whether a document says of anybody more than that he answers for something. */
export const editionSaysRoles = (edition: Edition): boolean => dutiesOf(edition).some(saysRoles);

/** Who does what by a duty's notes, 条法司：牵头；保护司等：配合; what a rule of the document says is marked. */
export const rolesOf = (duty: Duty | undefined, corpus: Corpus, day: string): string =>
  duty === undefined
    ? ''
    : bearerGroups(duty)
        .map(({ role, rule, departments, open }) => {
          const names = departments.map((id) => departmentOn(findDepartment(corpus, id), day).token).join('、');
          const does = role === '' ? '' : `：${role}`;
          return `${names}${open}${does}${rule === null ? '' : '（据原文规则）'}`;
        })
        .join('；');

const namesInNote = (duty: Duty | undefined): string =>
  namingPieces(duty?.note ?? null)
    .map(({ words }) => words)
    .join('');

/** A department's name in full, with （未核） where nothing confirms it. */
export const fullNameOf = ({ name, nameConfirmed }: Department): string => (nameConfirmed ? name : `${name}（未核）`);

/** The departments of a sentence, each by the name that its note has for it, and in full as it was called on a day. */
const namedIn = (
  duty: Duty | undefined,
  sentence: Sentence,
  { departments }: Corpus,
  day: string,
): readonly NamedDepartment[] =>
  sentence.departments.map((id) => {
    const department = departments.find((candidate) => candidate.id === id);
    if (!department) throw new Error(`The task names the department "${id}", which the corpus does not have.`);
    return {
      name: duty?.note?.pieces.find((piece) => piece.department === id)?.words ?? department.token,
      fullName: fullNameOf(departmentOn(department, day)),
    };
  });

function targetsOf({ targets }: Edition, sentence: Sentence): string {
  return sentence.targets
    .map(({ id, kind }) => `${targets.find((target) => target.id === id)?.title ?? id}（${kind}）`)
    .join('；');
}
