import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sheet } from './sheet.ts';
import { targetRows, targetSheet } from './targets.ts';
import { taskRows, taskSheet } from './tasks.ts';
import { unassignedRows, unassignedSheet } from './unassigned.ts';

/** What the ledger is and is not, said wherever it goes. */
export const provenance = '据正文括注生成，非附件《任务清单》';

/** 任务分工台账: the three sheets of an edition's ledger. */
export const ledgerOf = (corpus: Corpus, edition: Edition): readonly Sheet[] => [
  taskSheet(taskRows(corpus, edition)),
  unassignedSheet(unassignedRows(edition)),
  targetSheet(targetRows(edition)),
];

/** One department's ledger: its tasks alone, numbered as in the whole. */
export const departmentLedgerOf = (corpus: Corpus, edition: Edition, department: Department): readonly Sheet[] => [
  taskSheet(taskRows(corpus, edition, department)),
];
