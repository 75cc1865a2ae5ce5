import { placeOf } from '#domain/citation/place.ts';
import { dutiesOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Duty, Note, NotePiece, Sentence } from '#domain/model/text.ts';
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
  readonly targets: string;
  readonly path: string;
}

/** Gives the tasks of an edition as ledger rows, in document order; with a department, those it answers for. */
export function taskRows(corpus: Corpus, edition: Edition, department?: Department): readonly TaskRow[] {
  const duties = new Map(dutiesOf(edition).map((duty) => [duty.id, duty]));
  const rows = edition.tasks.map((sentence, index) => ({ sentence, number: index + 1 }));
  return rows
    .filter(({ sentence }) => !department || sentence.departments.includes(department.id))
    .map(({ sentence, number }) => ({
      number,
      place: placeOf(edition, sentence.id),
      words: sentence.words,
      names: namesInNote(duties.get(sentence.duty ?? '')),
      departments: namedIn(duties.get(sentence.duty ?? ''), sentence, corpus),
      targets: targetsOf(edition, sentence),
      path: sentencePath(edition.slug, sentence.id),
    }));
}

/** Whether the note names more than one department. */
export const jointOf = ({ departments }: TaskRow): string => (departments.length > 1 ? '是' : '否');

/**
 * The tasks for a program: every field in a column of its own, 序号 the ledger's own number. 进展 and 备注 are left empty
 * for whoever works with it.
 */
export const taskSheet = (rows: readonly TaskRow[]): Sheet =>
  sheetOf('任务分工', [...editionColumn(rows), ...columns], rows);

/** The column that tells editions apart, where the rows are of several. */
export const editionColumn = (rows: readonly TaskRow[]): readonly Column<TaskRow>[] =>
  rows.some(({ edition }) => edition !== undefined) ? [{ title: '版本', cell: ({ edition = '' }) => edition }] : [];

const columns: readonly Column<TaskRow>[] = [
  { title: '序号', cell: ({ number }) => number },
  { title: '位置', cell: ({ place }) => place },
  { title: '任务（原文）', cell: ({ words }) => words },
  { title: '责任单位（原文）', cell: ({ names }) => names },
  { title: '责任单位（全称）', cell: ({ departments }) => departments.map(({ fullName }) => fullName).join('、') },
  { title: '共同列名', cell: jointOf },
  { title: '相关目标（编者关联）', cell: ({ targets }) => targets },
  { title: '链接', cell: ({ path }) => ({ path }) },
  { title: '进展', cell: () => '' },
  { title: '备注', cell: () => '' },
];

/** The pieces of a note from its first department's name to its last: （条法司、国际合作司负责） gives 条法司、国际合作司. */
export function namingPieces(note: Note | null): readonly NotePiece[] {
  const pieces = note?.pieces ?? [];
  const first = pieces.findIndex(({ department }) => department !== null);
  const last = pieces.findLastIndex(({ department }) => department !== null);
  return pieces.slice(Math.max(first, 0), last + 1);
}

const namesInNote = (duty: Duty | undefined): string =>
  namingPieces(duty?.note ?? null)
    .map(({ words }) => words)
    .join('');

/** A department's name in full, with （未核） where nothing confirms it. */
export const fullNameOf = ({ name, nameConfirmed }: Department): string => (nameConfirmed ? name : `${name}（未核）`);

/** The departments of a sentence, each by the name that its note has for it. */
const namedIn = (duty: Duty | undefined, sentence: Sentence, { departments }: Corpus): readonly NamedDepartment[] =>
  sentence.departments.map((id) => {
    const department = departments.find((candidate) => candidate.id === id);
    if (!department) throw new Error(`The task names the department "${id}", which the corpus does not have.`);
    return {
      name: duty?.note?.pieces.find((piece) => piece.department === id)?.words ?? department.token,
      fullName: fullNameOf(department),
    };
  });

function targetsOf({ targets }: Edition, sentence: Sentence): string {
  return sentence.targets
    .map(({ id, kind }) => `${targets.find((target) => target.id === id)?.title ?? id}（${kind}）`)
    .join('；');
}
