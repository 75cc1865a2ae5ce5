import { placeOf } from '#domain/citation/place.ts';
import { dutiesOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Duty, Sentence } from '#domain/model/text.ts';
import { sentencePath } from '#domain/paths.ts';
import { type Column, type Sheet, sheetOf } from './sheet.ts';

/** 任务: one row of the ledger. */
export interface TaskRow {
  /** Its number among all tasks of the edition, also where only one department's are listed. */
  readonly number: number;
  readonly place: string;
  readonly words: string;
  /** The names as the note has them, with the marks between them. */
  readonly names: string;
  /** The same departments by their full names, in the note's order. */
  readonly fullNames: string;
  readonly several: boolean;
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
      fullNames: sentence.departments.map((id) => fullName(corpus, id)).join('、'),
      several: sentence.departments.length > 1,
      targets: targetsOf(edition, sentence),
      path: sentencePath(edition.slug, sentence.id),
    }));
}

/** The ledger's first sheet: 进展 and 备注 are left empty for whoever works with it. */
export const taskSheet = (rows: readonly TaskRow[]): Sheet => sheetOf('任务分工', columns, rows);

const columns: readonly Column<TaskRow>[] = [
  { title: '序号', cell: ({ number }) => number },
  { title: '位置', cell: ({ place }) => place },
  { title: '任务（原文）', cell: ({ words }) => words },
  { title: '责任单位（原文）', cell: ({ names }) => names },
  { title: '责任单位（全称）', cell: ({ fullNames }) => fullNames },
  { title: '多单位负责', cell: ({ several }) => (several ? '是' : '否') },
  { title: '相关目标（编者关联）', cell: ({ targets }) => targets },
  { title: '链接', cell: ({ path }) => ({ path }) },
  { title: '进展', cell: () => '' },
  { title: '备注', cell: () => '' },
];

/** The words of a note from its first department's name to its last: （条法司、国际合作司负责） gives 条法司、国际合作司. */
function namesInNote(duty: Duty | undefined): string {
  const pieces = duty?.note?.pieces ?? [];
  const first = pieces.findIndex(({ department }) => department !== null);
  const last = pieces.findLastIndex(({ department }) => department !== null);
  return pieces
    .slice(Math.max(first, 0), last + 1)
    .map(({ words }) => words)
    .join('');
}

function fullName({ departments }: Corpus, id: string): string {
  const department = departments.find((candidate) => candidate.id === id);
  if (!department) throw new Error(`The task names the department "${id}", which the corpus does not have.`);
  return department.nameConfirmed ? department.name : `${department.name}（未核）`;
}

function targetsOf({ targets }: Edition, sentence: Sentence): string {
  return sentence.targets
    .map(({ id, kind }) => `${targets.find((target) => target.id === id)?.title ?? id}（${kind}）`)
    .join('；');
}
