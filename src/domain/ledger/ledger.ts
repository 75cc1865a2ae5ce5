import { departmentOn } from '#domain/corpus/department-on.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import { ledgerDocument } from './document.ts';
import type { Table } from './sheet.ts';
import { targetRows, targetTable } from './targets.ts';
import { taskTable } from './task-table.ts';
import { taskRows } from './tasks.ts';
import { unassignedRows, unassignedTable } from './unassigned.ts';

/** 任务分工台账: the tables of an edition's ledger; that of sentences without a note and that of targets where there are any. */
export function ledgerOf(corpus: Corpus, edition: Edition): readonly Table[] {
  const document = ledgerDocument(edition);
  return [
    taskTable(document, taskRows(corpus, edition)),
    ...[unassignedTable(document, unassignedRows(edition)), targetTable(document, targetRows(edition))].filter(
      ({ rows }) => rows.length > 0,
    ),
  ];
}

/** One department's ledger: its tasks alone, with their numbers in the whole beside their own. */
export const departmentLedgerOf = (corpus: Corpus, edition: Edition, department: Department): readonly Table[] => [
  taskTable(ledgerDocument(edition), taskRows(corpus, edition, department), {
    filter: [departmentOn(department, edition.signed).token],
  }),
];
