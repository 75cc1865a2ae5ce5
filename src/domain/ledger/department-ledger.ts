import { editionName } from '#domain/corpus/edition-name.ts';
import { type DepartmentYear, yearsOf } from '#domain/corpus/years-of.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import { ledgerDocument, provenanceOf } from './document.ts';
import type { Table } from './sheet.ts';
import { taskTable } from './task-table.ts';
import { type TaskRow, taskRows } from './tasks.ts';

/** A department's tasks in every edition that names it, newest first, each row with its edition. */
export const rowsOverYears = (corpus: Corpus, department: Department): readonly TaskRow[] =>
  yearsOf(department, corpus).flatMap(({ edition }) =>
    taskRows(corpus, edition, department).map((row) => ({ ...row, edition: editionName(edition) })),
  );

/** One department's ledger over the years: its tasks in every edition that names it, newest first. */
export function ledgerOverYears(corpus: Corpus, department: Department): readonly Table[] {
  const years = yearsOf(department, corpus);
  const [newest] = years;
  if (!newest) return [];
  const document = ledgerDocument(newest.edition);
  const table = taskTable(document, rowsOverYears(corpus, department), { filter: [department.token] });
  return [
    {
      ...table,
      title: `${department.token}历年任务台账`,
      about: `${years.map(ofYear).join('；')}。${provenanceOf(document)}。非官方整理，以${document.issuer}发布的文本为准。`,
    },
  ];
}

const ofYear = ({ edition, count }: DepartmentYear): string =>
  `《${edition.title}》${count}项，占${edition.tasks.length}项`;
